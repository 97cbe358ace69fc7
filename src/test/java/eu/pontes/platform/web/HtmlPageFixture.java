package eu.pontes.platform.web;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;

/** Pages as a browser asks for them. */
public final class HtmlPageFixture {

    private static final String BASE = "https://pontes.example";

    private HtmlPageFixture() {}

    /** A page in a language that its address names. */
    public static HtmlPage page(Language language, Texts texts, String path) {
        return new HtmlPage(language, texts, new PageAddress(path, true), BASE, "/assets/public.css");
    }
}
