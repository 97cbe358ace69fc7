package eu.pontes.kernel;

import java.util.Locale;

/** The languages in which Pontes speaks to its users. */
public enum Language {
    NL("nl"),
    FR("fr"),
    DE("de"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
