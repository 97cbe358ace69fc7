package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Period;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DaysMovedTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @Example
    void aDayIsAsLongAfterTheFirstOneAsBefore() {
        DaysMoved days = new DaysMoved(
                new Period(START, LocalDate.of(2026, 12, 31)),
                new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)));

        assertThat(days.of(LocalDate.of(2026, 6, 30))).isEqualTo("2028-06-30");
        assertThat(days.of(LocalDate.of(2026, 12, 31))).isEqualTo("2028-12-31");
    }

    @Example
    void aDeadlineThatIsMeasuredAlreadyWaitsForTheLastDay() {
        DaysMoved days = new DaysMoved(
                new Period(START, START.plusYears(2)), new Period(START.plusMonths(6), START.plusYears(3)));

        assertThat(days.after(START.plusMonths(20), START.plusYears(1))).isEqualTo(START.plusYears(3));
        assertThat(days.after(START.plusMonths(17), START.plusYears(1))).isEqualTo(START.plusMonths(18));
    }

    @Property
    void aDayNeverLeavesTheNewPeriodAndNeverOvertakesAnother(
            @ForAll @IntRange(max = 1500) int length,
            @ForAll @IntRange(min = -1500, max = 1500) int shift,
            @ForAll @IntRange(max = 1500) int newLength,
            @ForAll @IntRange(max = 1500) int one,
            @ForAll @IntRange(max = 1500) int other) {
        Period to = new Period(START.plusDays(shift), START.plusDays(shift + newLength));
        DaysMoved days = new DaysMoved(new Period(START, START.plusDays(length)), to);

        LocalDate earlier = days.of(START.plusDays(Math.min(one, other)));
        LocalDate later = days.of(START.plusDays(Math.max(one, other)));

        assertThat(to.contains(earlier)).isTrue();
        assertThat(to.contains(later)).isTrue();
        assertThat(earlier).isBeforeOrEqualTo(later);
    }
}
