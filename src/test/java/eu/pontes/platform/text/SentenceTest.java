package eu.pontes.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void everyTextIsFilledInAsAMessageFormatDoes(Language language) {
        Object[] words = {"één", "{0}", "l'autre", "4", "5", "6"};

        texts.texts(language).forEach((key, text) -> {
            assertThat(filled(language, text, words)).as(key).isEqualTo(asWritten(language, text, words));
            for (Number number : List.of(-1, 0, 0.5, 1, 1.5, 2, 12, 999, 1000, 1_234_567, new BigDecimal("38.5"))) {
                Object[] numbers = {number, number, "drie", number, number, number};
                assertThat(filled(language, text, numbers)).as(key).isEqualTo(asWritten(language, text, numbers));
            }
        });
    }

    /** What cannot be filled in so is refused alike. */
    private static Object filled(Language language, String text, Object... arguments) {
        try {
            return Sentence.of(text, language.locale()).fill(Formats.of(language)::any, arguments);
        } catch (IllegalArgumentException e) {
            return IllegalArgumentException.class;
        }
    }

    private static Object asWritten(Language language, String text, Object... arguments) {
        try {
            return new MessageFormat(text, language.locale()).format(arguments);
        } catch (IllegalArgumentException e) {
            return IllegalArgumentException.class;
        }
    }

    @Test
    void nearlyAllTextsAreJoined() {
        Map<String, String> dutch = texts.texts(Language.NL);

        assertThat(dutch.values().stream()
                        .filter(text -> !Sentence.of(text, Locale.ROOT).isJoined()))
                .hasSizeLessThan(dutch.size() / 20);
    }

    @Property
    void whatIsFilledInIsNotReadAgain(@ForAll String one, @ForAll String two) {
        assertThat(Sentence.of("{1} – {0}, {1}", Locale.ROOT).fill(Number::toString, one, two))
                .isEqualTo(two + " – " + one + ", " + two);
    }

    @Test
    void aGapWithoutArgumentStaysAsItIsWritten() {
        assertThat(Sentence.of("{0} of {1}", Locale.ROOT).fill(Number::toString, "een"))
                .isEqualTo("een of {1}");
    }

    @Test
    void oneAndSeveralAreSaidAsTheTextAsks() {
        Sentence sentence = Sentence.of("{0,choice,0#geen|1#één {1}|1<{0} {1}} hier", Locale.ROOT);

        assertThat(sentence.isJoined()).isTrue();
        assertThat(filled(sentence, 0)).isEqualTo("geen hier");
        assertThat(filled(sentence, 1)).isEqualTo("één stoel hier");
        assertThat(filled(sentence, 12)).isEqualTo("12 stoel hier");
    }

    private static String filled(Sentence sentence, Number number) {
        return sentence.fill(Number::toString, number, "stoel");
    }

    @Test
    void numbersAreWrittenAsTheTextAsks() {
        Sentence sentence = Sentence.of("{0,choice,1#één|1<{0,number,000}}", Locale.ROOT);

        assertThat(sentence.isJoined()).isFalse();
        assertThat(sentence.fill(Number::toString, 1)).isEqualTo("één");
        assertThat(sentence.fill(Number::toString, 12)).isEqualTo("012");
    }
}
