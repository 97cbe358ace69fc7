package eu.pontes.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimeSpanProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<TimeSpan> spans() {
        return Combinators.combine(Arbitraries.integers().between(1, 120), Arbitraries.of(TimeSpan.Unit.class))
                .as(TimeSpan::new);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("spans") TimeSpan span) {
        assertThat(TimeSpan.parse(span.toString())).isEqualTo(span);
    }

    @Property
    void whatIsLongerNeverEndsEarlierOnWhateverDayBothBegin(
            @ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other, @ForAll @IntRange(max = 1460) int day) {
        LocalDate first = FIRST.plusDays(day);

        if (one.isLongerThan(other)) {
            assertThat(end(first, one)).isAfterOrEqualTo(end(first, other));
            assertThat(other.isShorterThan(one)).isTrue();
            assertThat(other.isLongerThan(one)).isFalse();
        }
    }

    @Property
    void whatIsNeitherLongerNorShorterIsAsLong(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        assertThat(one.isAsLongAs(other)).isEqualTo(!one.isLongerThan(other) && !other.isLongerThan(one));
        assertThat(one.isAsLongAs(one)).isTrue();
    }

    @Property
    void longerThanTheLongerIsLonger(
            @ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan two, @ForAll("spans") TimeSpan three) {
        boolean chain = one.isLongerThan(two) && two.isLongerThan(three);

        assertThat(!chain || one.isLongerThan(three)).isTrue();
    }

    @Example
    void halfAYearInWeeksIsNeitherLongerNorShorterThanSixMonths() {
        assertThat(TimeSpan.weeks(26).isAsLongAs(TimeSpan.months(6))).isTrue();
        assertThat(TimeSpan.weeks(27).isLongerThan(TimeSpan.months(6))).isTrue();
        assertThat(TimeSpan.weeks(25).isShorterThan(TimeSpan.months(6))).isTrue();
        assertThat(TimeSpan.days(28).isAsLongAs(TimeSpan.months(1))).isTrue();
        assertThat(TimeSpan.days(32).isLongerThan(TimeSpan.months(1))).isTrue();
        assertThat(TimeSpan.days(15).isLongerThan(TimeSpan.weeks(2))).isTrue();
    }

    @Example
    void nothingElseIsATimeSpan() {
        for (String text : new String[] {"", "P0D", "6M", "P6Y", "P-1D", "P10000D", "P6M,P6M", "p6m"}) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> TimeSpan.parse(text));
        }
    }

    private static LocalDate end(LocalDate first, TimeSpan span) {
        return switch (span.unit()) {
            case DAYS -> first.plusDays(span.number());
            case WEEKS -> first.plusWeeks(span.number());
            case MONTHS -> first.plusMonths(span.number());
        };
    }
}
