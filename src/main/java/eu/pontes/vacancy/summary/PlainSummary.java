package eu.pontes.vacancy.summary;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an offer comes down to, in a few plain words, in each language in which the employer wants to say it. */
public record PlainSummary(
        @Nullable @Size(max = 1500) @PlainText String nl,
        @Nullable @Size(max = 1500) @PlainText String fr,
        @Nullable @Size(max = 1500) @PlainText String de,
        @Nullable @Size(max = 1500) @PlainText String en) {

    /** The most words that a summary may have; who writes more writes a second description. */
    public static final int MOST_WORDS = 120;

    /** Nothing is summed up. */
    public static final PlainSummary NONE = new PlainSummary(null, null, null, null);

    /** The same from texts by language. */
    public static PlainSummary of(Map<Language, String> texts) {
        return new PlainSummary(
                texts.get(Language.NL), texts.get(Language.FR), texts.get(Language.DE), texts.get(Language.EN));
    }

    /** What is said in a language, if anything. */
    public Optional<String> in(Language language) {
        String text = switch (language) {
            case NL -> nl;
            case FR -> fr;
            case DE -> de;
            case EN -> en;
        };
        return Optional.ofNullable(text).map(String::strip).filter(said -> !said.isEmpty());
    }

    /** What is said, by language. */
    public Map<Language, String> texts() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            in(language).ifPresent(text -> texts.put(language, text));
        }
        return texts;
    }

    /** The language to read it in: the reader's, or else the offer's own, or else whichever there is. */
    public Optional<Language> bestFor(Language reader, Language own) {
        Map<Language, String> texts = texts();
        return texts.containsKey(reader)
                ? Optional.of(reader)
                : texts.containsKey(own)
                        ? Optional.of(own)
                        : texts.keySet().stream().findFirst();
    }

    /**
     * Every language in which it is too long.
     *
     * @param path the field in which the summary stands
     */
    public List<FieldError> broken(String path) {
        List<FieldError> errors = new ArrayList<>();
        texts().forEach((language, text) -> {
            if (Readability.of(text, language).words() > MOST_WORDS) {
                errors.add(FieldError.of(path + "." + language.tag(), "offer-summary-words", MOST_WORDS));
            }
        });
        return List.copyOf(errors);
    }
}
