package eu.pontes.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import java.text.MessageFormat;
import java.util.Locale;
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
        Object[] arguments = {"één", "{0}", "l'autre", "4", "5", "6"};

        texts.texts(language).forEach((key, text) -> {
            Sentence sentence = Sentence.of(text, language.locale());
            if (sentence.isFree()) {
                assertThat(sentence.fill(arguments)).as(key).isEqualTo(MessageFormat.format(text, arguments));
            }
        });
    }

    @Property
    void whatIsFilledInIsNotReadAgain(@ForAll String one, @ForAll String two) {
        assertThat(Sentence.of("{1} – {0}, {1}", Locale.ROOT).fill(one, two)).isEqualTo(two + " – " + one + ", " + two);
    }

    @Test
    void aGapWithoutArgumentStaysAsItIsWritten() {
        assertThat(Sentence.of("{0} of {1}", Locale.ROOT).fill("een")).isEqualTo("een of {1}");
    }

    @Test
    void numbersAreWrittenAsTheTextAsks() {
        Sentence sentence = Sentence.of("{0,choice,1#één|1<{0,number}}", Locale.ROOT);

        assertThat(sentence.isFree()).isFalse();
        assertThat(sentence.fill(1)).isEqualTo("één");
        assertThat(sentence.fill(12)).isEqualTo("12");
    }
}
