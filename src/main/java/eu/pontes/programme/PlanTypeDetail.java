package eu.pontes.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan type with everything that it says.
 *
 * @param validTo the last day, or nothing while it holds
 */
public record PlanTypeDetail(
        UUID id,
        String code,
        String programme,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Terms terms) {

    /** Whether a plan can still begin under it, on a day or later. */
    public boolean openOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }
}
