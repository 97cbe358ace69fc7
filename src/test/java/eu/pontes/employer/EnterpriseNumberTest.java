package eu.pontes.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTest {

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.integers()
                .between(0, 19_999_999)
                .map(checked -> String.format("%08d%02d", checked, 97 - checked % 97));
    }

    @Property
    void everyNumberWithItsCheckDigitsIsReadHoweverItIsWritten(@ForAll("numbers") String digits) {
        EnterpriseNumber number = new EnterpriseNumber(digits);

        assertThat(EnterpriseNumber.parse(number.printed())).contains(number);
        assertThat(EnterpriseNumber.parse("BE " + digits)).contains(number);
        assertThat(EnterpriseNumber.parse("be" + number.printed().replace('.', ' ')))
                .contains(number);
    }

    @Property
    void oneWrongDigitIsAlwaysFound(
            @ForAll("numbers") String digits,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(max = 9) int wrong) {
        Assume.that(digits.charAt(place) != Character.forDigit(wrong, 10));
        String mistyped = digits.substring(0, place) + wrong + digits.substring(place + 1);

        assertThat(EnterpriseNumber.parse(mistyped)).isEmpty();
    }

    @Property
    void twoSwappedNeighboursAreAlwaysFound(@ForAll("numbers") String digits, @ForAll @IntRange(max = 6) int place) {
        Assume.that(digits.charAt(place) != digits.charAt(place + 1));
        String swapped = digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);

        assertThat(EnterpriseNumber.parse(swapped)).isEmpty();
    }

    @Test
    void aNumberOfNineDigitsGetsItsLeadingZero() {
        assertThat(EnterpriseNumber.parse("123.456.749")).contains(new EnterpriseNumber("0123456749"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "BE", "0123.456.748", "0123456", "2123456749", "01234567490", "O123456749", "NL123456749"})
    void anythingElseIsNotANumber(String typed) {
        assertThat(EnterpriseNumber.parse(typed)).isEmpty();
    }

    @Test
    void aWrongNumberCannotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EnterpriseNumber("0123456748"));
    }
}
