package eu.pontes.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of something in the rule book.
 *
 * @param validTo the last day, or nothing while it holds
 */
public record RuleVersion(LocalDate validFrom, @Nullable LocalDate validTo, RuleText text) {

    /** Whether it holds on a day or later. */
    public boolean openOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }
}
