package eu.pontes.platform.web;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Worded;
import eu.pontes.platform.text.Formats;
import eu.pontes.platform.text.Texts;

/**
 * What every template needs: the language, the texts in it, and where the page lives.
 *
 * @param baseUrl the public address of Pontes without a slash at the end
 * @param styleSheet the address of the style sheet
 */
public record HtmlPage(Language language, Texts texts, PageAddress address, String baseUrl, String styleSheet) {

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
        return PageAddress.in(language, target);
    }

    /** This page in another language. */
    public String in(Language other) {
        return PageAddress.in(other, address.path());
    }

    /** The one address under which search engines should know this page. */
    public String canonical() {
        return baseUrl + (address.languageChosen() ? link(address.canonical()) : address.canonical());
    }

    /** The address of this page in a language, for whoever knows no other page of Pontes yet. */
    public String alternate(Language other) {
        return baseUrl + PageAddress.in(other, address.canonical());
    }

    /** The address of this page in whatever language its reader prefers. */
    public String anyLanguage() {
        return baseUrl + address.canonical();
    }

    /** The same page, known to search engines under another path. */
    public HtmlPage knownAs(String path) {
        return new HtmlPage(language, texts, address.withCanonical(path), baseUrl, styleSheet);
    }
}
