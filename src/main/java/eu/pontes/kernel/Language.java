package eu.pontes.kernel;

import java.util.Locale;

/** The languages that Pontes itself speaks; Dutch comes first where nothing else is known. */
public enum Language {
    NL,
    FR,
    DE,
    EN;

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT) + "-BE");

    /** The Belgian locale of this language, so that dates and numbers look as they do in Belgium. */
    public Locale locale() {
        return locale;
    }

    /** The two-letter tag as HTML and HTTP write it, for example {@code nl}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a locale, or Dutch for one that Pontes does not speak. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.tag().equals(locale.getLanguage())) {
                return language;
            }
        }
        return NL;
    }
}
