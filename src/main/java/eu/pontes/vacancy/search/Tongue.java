package eu.pontes.vacancy.search;

import eu.pontes.kernel.Language;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;

/**
 * The languages that people may search in. Newcomers do not say which one they type, so every query is read in all of
 * them; Arabic is not a language of offers, but one of the occupations' names.
 */
enum Tongue {
    NL,
    FR,
    DE,
    EN,
    AR;

    private final WordAnalyzer analyzer = new WordAnalyzer(this);

    static Tongue of(Language language) {
        return switch (language) {
            case NL -> NL;
            case FR -> FR;
            case DE -> DE;
            case EN -> EN;
        };
    }

    static Tongue of(String tag) {
        return Arrays.stream(values())
                .filter(tongue -> tongue.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a language of search: " + tag));
    }

    /** Turns text into stems, without accents, capitals and words that carry no meaning. */
    Analyzer analyzer() {
        return analyzer;
    }

    /** What becomes of a word of letters only; nothing where it carries no meaning. */
    String stem(String word) {
        return analyzer.stem(word);
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
