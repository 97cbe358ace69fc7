package eu.pontes.platform.web;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Worded;
import eu.pontes.platform.text.Formats;
import eu.pontes.platform.text.Texts;

/**
 * What every template needs: the language, the texts in it, and where the page lives.
 *
 * @param path the path of the page with its query but without {@code lang}, starting with a slash
 * @param baseUrl the public address of Pontes without a slash at the end
 */
public record HtmlPage(Language language, Texts texts, String path, String baseUrl) {

    /** The text for a key. */
    public String t(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** The word for a constant. */
    public String t(Worded constant) {
        return texts.get(language, constant);
    }

    public Formats formats() {
        return Formats.of(language);
    }

    /** A link inside Pontes that keeps the language. */
    public String link(String target) {
        return withLanguage(target, language);
    }

    /** This page in another language. */
    public String in(Language other) {
        return withLanguage(path, other);
    }

    private static String withLanguage(String target, Language language) {
        return target + (target.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }
}
