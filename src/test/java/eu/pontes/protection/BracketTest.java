package eu.pontes.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BracketTest {

    @Property
    void everyPartOfABracketHasTheSameOneWhichIsAsWideAsTheThreshold(
            @ForAll @IntRange(min = 1, max = 400) int whole,
            @ForAll @IntRange(max = 400) int any,
            @ForAll @IntRange(min = 2, max = 20) int smallest) {
        int part = any % (whole + 1);

        Bracket bracket = Bracket.of(part, whole, smallest);

        assertThat(part).isBetween(bracket.from(), bracket.to());
        assertThat(bracket.to()).isLessThanOrEqualTo(whole);
        assertThat(bracket.to() - bracket.from() + 1).isGreaterThanOrEqualTo(Math.min(smallest, whole + 1));
        for (int other = bracket.from(); other <= bracket.to(); other++) {
            assertThat(Bracket.of(other, whole, smallest)).isEqualTo(bracket);
        }
    }

    @Example
    void theUpperEndBelongsToTheLastBracket() {
        assertThat(Bracket.of(34, 42, 5)).isEqualTo(new Bracket(30, 34));
        assertThat(Bracket.of(42, 42, 5)).isEqualTo(new Bracket(35, 42));
        assertThat(Bracket.of(2, 3, 5)).isEqualTo(new Bracket(0, 3));
    }

    @Example
    void aPartIsNoMoreThanTheWhole() {
        assertThatThrownBy(() -> Bracket.of(4, 3, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
