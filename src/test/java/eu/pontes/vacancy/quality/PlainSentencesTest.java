package eu.pontes.vacancy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSentencesTest {

    private static final String LONG = "U " + "heel ".repeat(20) + "lang.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U bakt brood. Wij leren het u! Wilt u?",
                "U bakt brood\nWij leren het u\nU werkt met twee",
                "U verdient 14.50 euro. U werkt 38 u. per week… Wij helpen."
            })
    void threeShortSentencesAreAll(String text) {
        assertThat(PlainSentences.in(text).all()).isTrue();
    }

    @Test
    void aLongSentenceCountsAgainstTheOthers() {
        assertThat(PlainSentences.in("U bakt brood. Wij leren het u. U werkt met twee. " + LONG))
                .isEqualTo(new Told(3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "...", "12 3.4"})
    void whatSaysNothingIsNoSentence(String text) {
        assertThat(PlainSentences.in(text)).isEqualTo(new Told(0, 3));
    }
}
