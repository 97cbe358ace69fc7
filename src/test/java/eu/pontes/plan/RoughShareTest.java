package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.pontes.programme.FigureRules;
import eu.pontes.programme.HeldFigureRules;
import eu.pontes.protection.Bracket;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RoughShareTest {

    private static final Discretion SERVICE = Discretion.reviewing(HeadcountFixture.unchanged(5, 5));

    @Property
    void nobodyCanTellTheSharesOfABracketApart(
            @ForAll @IntRange(min = 1, max = 300) int whole,
            @ForAll @IntRange(max = 300) int any,
            @ForAll @IntRange(max = 100) int target,
            @ForAll @IntRange(max = 100) int start) {
        assumeThat(target).isNotEqualTo(start);
        Bracket bracket = Bracket.of(any % (whole + 1), whole, 5);
        for (int one = bracket.from(); one <= bracket.to(); one++) {
            BigDecimal seen = seen(one, whole, start, target);

            assertThat(reached(seen, start, target)).isEqualTo(reached(percentage(one, whole), start, target));
            for (int other = one; other <= bracket.to(); other++) {
                if (reached(percentage(other, whole), start, target)
                        == reached(percentage(one, whole), start, target)) {
                    assertThat(seen(other, whole, start, target)).isEqualByComparingTo(seen);
                }
            }
        }
    }

    @Example
    void aShareLiesInTheMiddleOfItsBracket() {
        assertThat(seen(3, 40, 0, 50)).isEqualByComparingTo("5");
        assertThat(seen(12, 40, 0, 50)).isEqualByComparingTo("30");
    }

    @Example
    void theEmployerKnowsItsOwnShare() {
        assertThat(Discretion.none().bracket(new Reading.Share(3, 40))).isEmpty();
    }

    @Example
    void whoGetsRoundedFiguresGetsNoFinerShare() {
        assertThat(Discretion.publishing(HeadcountFixture.unchanged(5, 20)).bracket(new Reading.Share(3, 100)))
                .contains(new Bracket(0, 19));
    }

    /** Otherwise whoever reads both knows that the share lies where they overlap. */
    @Property
    void aBracketUnderLaterRulesIsMadeOfWholeEarlierOnes(
            @ForAll @IntRange(min = 3, max = 50) int begun,
            @ForAll @IntRange(min = 3, max = 50) int later,
            @ForAll @IntRange(min = 1, max = 400) int whole,
            @ForAll @IntRange(max = 400) int some) {
        Reading.Share share = new Reading.Share(Math.min(some, whole), whole);
        HeldFigureRules changed = new HeldFigureRules(new FigureRules(begun, 1), new FigureRules(later, 1));

        Bracket before = Discretion.reviewing(HeadcountFixture.unchanged(begun, 1))
                .bracket(share)
                .orElseThrow();
        Bracket after = Discretion.reviewing(changed).bracket(share).orElseThrow();

        assertThat(after.from()).isLessThanOrEqualTo(before.from());
        assertThat(after.to()).isGreaterThanOrEqualTo(before.to());
        assertThat(after.to() - after.from() + 1).isGreaterThanOrEqualTo(Math.min(later, whole + 1));
    }

    private static BigDecimal seen(int part, int whole, int start, int target) {
        Reading.Share share = new Reading.Share(part, whole);
        return new RoughShare(share, SERVICE.bracket(share).orElseThrow())
                .value(BigDecimal.valueOf(start), BigDecimal.valueOf(target));
    }

    private static BigDecimal percentage(int part, int whole) {
        return new Reading.Share(part, whole).value();
    }

    private static boolean reached(BigDecimal value, int start, int target) {
        return target > start
                ? value.compareTo(BigDecimal.valueOf(target)) >= 0
                : value.compareTo(BigDecimal.valueOf(target)) <= 0;
    }
}
