package eu.pontes.plan;

import eu.pontes.kernel.Period;
import java.time.LocalDate;

/**
 * Moves the days of a plan into the period of the one that continues it: as long after its first day as before, and never
 * outside. It is a proposal, which the employer sees beside the old day before anything is saved.
 */
public record DaysMoved(Period from, Period to) {

    public LocalDate of(LocalDate day) {
        LocalDate moved = day.plus(from.from().until(to.from()));
        if (moved.isBefore(to.from())) {
            return to.from();
        }
        return moved.isAfter(to.to()) ? to.to() : moved;
    }

    /** The same for a day that must come after another one; where it would not, it is the last day of the period. */
    public LocalDate after(LocalDate earlier, LocalDate day) {
        LocalDate moved = of(day);
        return moved.isAfter(earlier) ? moved : to.to();
    }
}
