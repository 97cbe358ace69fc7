package eu.pontes.platform.web;

import eu.pontes.kernel.Language;

/**
 * Where a page lives.
 *
 * @param path the path with its query but without {@code lang}, starting with a slash
 * @param canonical the same, without what makes no page of its own
 * @param languageChosen whether the address names the language, or the browser was asked for it
 */
public record PageAddress(String path, String canonical, boolean languageChosen) {

    PageAddress(String path, boolean languageChosen) {
        this(path, path, languageChosen);
    }

    PageAddress withCanonical(String other) {
        return new PageAddress(path, other, languageChosen);
    }

    /** An address that asks for a language. */
    static String in(Language language, String address) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }
}
