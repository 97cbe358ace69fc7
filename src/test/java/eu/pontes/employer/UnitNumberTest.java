package eu.pontes.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"2.123.456.795", "2123456795", "2123 456 795"})
    void aNumberIsReadAsPeopleWriteIt(String typed) {
        assertThat(UnitNumber.parse(typed)).contains(new UnitNumber("2123456795"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "212345679", "21234567955", "2123456x95"})
    void anythingElseThanTenDigitsIsNoNumber(String typed) {
        assertThat(UnitNumber.parse(typed)).isEmpty();
    }

    @Test
    void aWrongCheckIsToldButNotRefused() {
        String first = "21234567";
        String right = first + (97 - Integer.parseInt(first) % 97);

        assertThat(new UnitNumber(right).checksOut()).isTrue();
        assertThat(new UnitNumber(first + "00").checksOut()).isFalse();
    }

    @Test
    void aNumberIsPrintedWithDots() {
        assertThat(new UnitNumber("2123456795").printed()).isEqualTo("2.123.456.795");
    }
}
