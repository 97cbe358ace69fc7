package eu.pontes.programme;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Translated;

/** An official name, or a sentence of the rule book, in every language. */
public record Names(String nl, String fr, String de, String en) implements Translated {

    @Override
    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case FR -> fr;
            case DE -> de;
            case EN -> en;
        };
    }
}
