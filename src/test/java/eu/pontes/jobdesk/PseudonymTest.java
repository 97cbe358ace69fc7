package eu.pontes.jobdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "ab", "ABC", "abcd", "É", "ŁŻ", "عب", " mk "})
    void oneToFourLettersOfAnyScriptAreInitials(String text) {
        assertThat(Pseudonym.areInitials(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Amina", "A.B.", "A B", "A1", "12", "A-B", "ßßß", "<b>", "A\u202E"})
    void whatIsLongerOrNoLetterIsNoInitials(String text) {
        assertThat(Pseudonym.areInitials(text)).isFalse();
        assertThatThrownBy(() -> new Pseudonym(text, "D-1")).isInstanceOf(Problem.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "2026/0017", "d-17.b_2", "85073003329", "123456789012", "A23456789012345678901234567890"})
    void lettersDigitsAndSomeMarksWithADigitAreACaseNumber(String text) {
        assertThat(Pseudonym.isCaseNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Amina",
                "Amina Diallo 3",
                "amina@loket.be1",
                "-1",
                "A234567890123456789012345678901",
                "1'; drop table candidate"
            })
    void namesSentencesAndAddressesAreNoCaseNumber(String text) {
        assertThat(Pseudonym.isCaseNumber(text)).isFalse();
        assertThatThrownBy(() -> new Pseudonym("AB", text)).isInstanceOf(Problem.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85073003328", "85.07.30-033.28", "17073003384", "17.07.30-033.84"})
    void aNationalRegisterNumberOfEitherCenturyIsNoCaseNumber(String text) {
        assertThat(Pseudonym.isCaseNumber(text)).isFalse();
    }

    @Test
    void howItWasTypedMakesNoDifference() {
        assertThat(new Pseudonym(" e\u0301b ", " d-17 ")).isEqualTo(new Pseudonym("ÉB", "D-17"));
    }
}
