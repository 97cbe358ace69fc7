package eu.pontes.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTextsTest {

    @Test
    void theFirstLanguageWeSpeakWins() {
        List<Locale> preferred = List.of(Locale.JAPANESE, Locale.CANADA_FRENCH, Locale.GERMAN);

        assertThat(IdentityTexts.forReaderOf(preferred).locale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void whoSpeaksNoneOfOurLanguagesReadsEnglish() {
        assertThat(IdentityTexts.forReaderOf(List.of(Locale.JAPANESE)).locale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de"})
    void everyLanguageHasTheSameTexts(String language) {
        assertThat(keysOf(language)).isNotEmpty().isEqualTo(keysOf("en"));
    }

    private static Set<String> keysOf(String language) {
        return new TreeSet<>(ResourceBundle.getBundle("i18n.identity.messages", Locale.forLanguageTag(language))
                .keySet());
    }
}
