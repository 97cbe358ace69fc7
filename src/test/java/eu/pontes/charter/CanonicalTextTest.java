package eu.pontes.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    @Test
    void theHashOfKnownWordsIsTheOneThatEveryToolComputes() {
        // printf 'Titre\n\nÉgalité\nPaix' | sha256sum
        assertThat(CanonicalText.of("Titre", "Égalité\nPaix").sha256())
                .isEqualTo("19e0f89ccfac50fefe125ce17b8d4b95147ab8d18f23954234918a267d796145");
    }

    @Test
    void whatReadersCannotSeeDoesNotChangeTheHash() {
        String plain = CanonicalText.of("Titre", "Égalité\nPaix").sha256();

        assertThat(CanonicalText.of("Titre", "Égalité  \r\nPaix\t\r\n\r\n").sha256())
                .isEqualTo(plain);
        assertThat(CanonicalText.of("Titre", Normalizer.normalize("Égalité\nPaix", Normalizer.Form.NFD))
                        .sha256())
                .isEqualTo(plain);
    }

    @Test
    void anotherWordChangesTheHash() {
        assertThat(CanonicalText.of("Titre", "Égalité\nPaix").sha256())
                .isNotEqualTo(CanonicalText.of("Titre", "Egalité\nPaix").sha256());
    }

    @Property
    void theCanonicalFormOfACanonicalFormIsItself(@ForAll String text) {
        CanonicalText once = new CanonicalText(text);

        assertThat(new CanonicalText(once.value())).isEqualTo(once);
    }
}
