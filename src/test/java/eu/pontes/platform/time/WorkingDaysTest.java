package eu.pontes.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        // Monday, then Tuesday to Thursday
        "2026-11-23, 3, 2026-11-27",
        // Thursday, then Friday, Monday and Tuesday
        "2026-11-26, 3, 2026-12-02",
        // Christmas, a Friday, does not count
        "2026-12-22, 3, 2026-12-29",
        // Easter Monday does not count
        "2027-03-26, 1, 2027-03-31",
        // The wish of a weekend begins on Monday
        "2026-11-21, 5, 2026-11-28"
    })
    void theDayAfterSoManyWorkingDays(LocalDate from, int number, LocalDate after) {
        assertThat(days.after(from, number)).isEqualTo(after);
    }

    @Test
    void publicHolidaysAreThoseOfTheLawAndNoOthers() {
        // The ten days of the royal decree of 18 April 1974, beside the Sundays of Easter and Pentecost
        assertThat(Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                        .limit(365)
                        .filter(day -> day.getDayOfWeek().getValue() < 6 && !days.includes(day)))
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 7, 21),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 12, 25));
    }

    @Property
    void betweenTheTwoLieExactlySoManyWorkingDays(
            @ForAll @IntRange(min = 0, max = 4000) int start, @ForAll @IntRange(min = 1, max = 30) int number) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(start);

        LocalDate after = days.after(from, number);

        assertThat(from.plusDays(1).datesUntil(after).filter(days::includes)).hasSize(number);
        assertThat(days.includes(after.minusDays(1))).isTrue();
    }
}
