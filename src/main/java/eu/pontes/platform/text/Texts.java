package eu.pontes.platform.text;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.kernel.Translated;
import eu.pontes.kernel.Worded;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every sentence that a person reads, by key and language. A bundle per feature lies under {@code i18n/<feature>};
 * {@code i18n/bundles} lists the features.
 */
@ApplicationScoped
public class Texts {

    private final Map<Language, Map<String, String>> texts;
    private final Map<Language, Map<String, Sentence>> sentences;

    /** Of constants that were asked for: a page has a hundred of them, and their keys are put together of three parts. */
    private final Map<Language, Map<Worded, String>> words;

    private Texts(
            Map<Language, Map<String, String>> texts,
            Map<Language, Map<String, Sentence>> sentences,
            Map<Language, Map<Worded, String>> words) {
        this.texts = texts;
        this.sentences = sentences;
        this.words = words;
    }

    public Texts() {
        this(new EnumMap<>(Language.class), new EnumMap<>(Language.class), new EnumMap<>(Language.class));
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            bundles()
                    .forEach(bundle -> load(bundle, language).forEach((key, text) -> {
                        if (all.put((String) key, (String) text) != null) {
                            throw new IllegalStateException("two bundles have the text " + key);
                        }
                    }));
            texts.put(language, Map.copyOf(all));
            sentences.put(language, new ConcurrentHashMap<>());
            words.put(language, new ConcurrentHashMap<>());
        }
    }

    /**
     * The same texts without the container in front of them, whose way takes longer than to find a text: for pages, which
     * ask for hundreds.
     */
    public Texts atHand() {
        return new Texts(texts, sentences, words);
    }

    /**
     * The text with its arguments filled in, as {@link MessageFormat} does with the language's Belgian locale.
     *
     * @throws IllegalArgumentException if there is no such text, which a test rules out
     */
    public String get(Language language, String key, Object... arguments) {
        String text = pattern(language, key);
        if (isPlain(text)) {
            return text;
        }
        Sentence sentence = sentence(language, key, text);
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = readable(language, arguments[i]);
        }
        return sentence.fill(Formats.of(language)::any, readable);
    }

    /** Most texts have nothing to fill in, and a page has more than a hundred. */
    private static boolean isPlain(String text) {
        return text.indexOf('{') < 0 && text.indexOf('\'') < 0;
    }

    /** The text as it is written, with its placeholders. */
    public String pattern(Language language, String key) {
        String text = texts(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        return text;
    }

    /** The word for a constant. */
    public String get(Language language, Worded constant) {
        Map<Worded, String> known = Objects.requireNonNull(words.get(language));
        String word = known.get(constant);
        if (word == null) {
            word = get(language, constant.key());
            known.put(constant, word);
        }
        return word;
    }

    /** Whether there is such a text. */
    public boolean has(Language language, String key) {
        return texts(language).containsKey(key);
    }

    /** All texts of a language, for tests that compare languages. */
    public Map<String, String> texts(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private Object readable(Language language, Object argument) {
        if (argument instanceof Worded constant) {
            return get(language, constant);
        }
        if (argument instanceof Translated words) {
            return words.in(language);
        }
        if (argument instanceof TimeSpan span) {
            return get(language, key(span.unit()), span.number());
        }
        return Formats.of(language).readable(argument);
    }

    private Sentence sentence(Language language, String key, String text) {
        Map<String, Sentence> known = Objects.requireNonNull(sentences.get(language));
        Sentence sentence = known.get(key);
        if (sentence == null) {
            sentence = Sentence.of(text, language.locale());
            known.put(key, sentence);
        }
        return sentence;
    }

    private static String key(TimeSpan.Unit unit) {
        return switch (unit) {
            case DAYS -> "span.days";
            case WEEKS -> "span.weeks";
            case MONTHS -> "span.months";
        };
    }

    private static List<String> bundles() {
        List<String> names = new ArrayList<>();
        try (InputStream in = resource("i18n/bundles")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static Properties load(String bundle, Language language) {
        Properties properties = new Properties();
        try (InputStream in = resource("i18n/" + bundle + "/messages_" + language.tag() + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static InputStream resource(String path) {
        InputStream in = Texts.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing on the class path: " + path);
        }
        return in;
    }
}
