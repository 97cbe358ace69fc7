package eu.pontes.identity.keycloak;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few sentences this adapter says itself, in the caller's language: no view exists yet when log-in fails. */
record IdentityTexts(Locale locale) {

    private static final List<String> LANGUAGES = List.of("en", "nl", "fr", "de");
    private static final ResourceBundle.Control NO_SERVER_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static boolean speaks(String language) {
        return LANGUAGES.contains(language);
    }

    static IdentityTexts forReaderOf(Collection<Locale> preferred) {
        String language = preferred.stream()
                .map(Locale::getLanguage)
                .filter(IdentityTexts::speaks)
                .findFirst()
                .orElse(LANGUAGES.get(0));
        return new IdentityTexts(Locale.forLanguageTag(language));
    }

    String text(String key) {
        return ResourceBundle.getBundle("i18n.identity.messages", locale, NO_SERVER_LOCALE)
                .getString(key);
    }
}
