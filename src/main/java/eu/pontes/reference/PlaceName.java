package eu.pontes.reference;

import eu.pontes.kernel.Language;

/** A Belgian name in both languages, and the one used on the spot for readers of any other language. */
public record PlaceName(String nl, String fr, String local) {

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case FR -> fr;
            case DE, EN -> local;
        };
    }
}
