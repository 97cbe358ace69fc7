package eu.pontes.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version that holds from its first day to its last, or until further notice; only the last day is ever set later. */
interface Dated {

    LocalDate validFrom();

    @Nullable LocalDate validTo();

    void endOn(LocalDate last);

    /** With everything that it says. */
    RuleVersion view();

    default boolean holdsOn(LocalDate day) {
        LocalDate last = validTo();
        return !day.isBefore(validFrom()) && (last == null || !day.isAfter(last));
    }
}
