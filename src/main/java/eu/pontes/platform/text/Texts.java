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
import java.util.Arrays;
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

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, ReadText>> read = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            bundles()
                    .forEach(bundle -> load(bundle, language).forEach((key, text) -> {
                        if (all.put((String) key, (String) text) != null) {
                            throw new IllegalStateException("two bundles have the text " + key);
                        }
                    }));
            texts.put(language, Map.copyOf(all));
            read.put(language, new ConcurrentHashMap<>());
        }
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
        ReadText known = read(language).computeIfAbsent(key, unread -> ReadText.of(text, language));
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = readable(language, arguments[i], known.free());
        }
        return known.filled(readable);
    }

    /**
     * A text that has something to fill in.
     *
     * @param free whether it leaves it to its arguments how they are written
     */
    private record ReadText(MessageFormat format, boolean free) {

        static ReadText of(String text, Language language) {
            MessageFormat format = new MessageFormat(text, language.locale());
            return new ReadText(format, Arrays.stream(format.getFormats()).allMatch(Objects::isNull));
        }

        /** A format belongs to one thread; to copy one takes a tenth of the time that it takes to read one. */
        String filled(Object[] arguments) {
            return ((MessageFormat) format.clone()).format(arguments);
        }
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
        return get(language, constant.key());
    }

    /** Whether there is such a text. */
    public boolean has(Language language, String key) {
        return texts(language).containsKey(key);
    }

    /** All texts of a language, for tests that compare languages. */
    public Map<String, String> texts(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private Object readable(Language language, Object argument, boolean free) {
        if (argument instanceof Worded constant) {
            return get(language, constant);
        }
        if (argument instanceof Translated words) {
            return words.in(language);
        }
        if (argument instanceof TimeSpan span) {
            return get(language, key(span.unit()), span.number());
        }
        Formats formats = Formats.of(language);
        // What the message format would do as well, but with a number format that it makes anew each time
        return free && (argument instanceof Integer || argument instanceof Long)
                ? formats.number(((Number) argument).longValue())
                : formats.readable(argument);
    }

    private Map<String, ReadText> read(Language language) {
        return Objects.requireNonNull(read.get(language));
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
