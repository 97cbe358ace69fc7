package eu.pontes.programme;

import eu.pontes.kernel.Language;

/** An official name in every language. */
public record Names(String nl, String fr, String de, String en) {

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case FR -> fr;
            case DE -> de;
            case EN -> en;
        };
    }
}
