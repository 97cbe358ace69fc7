package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * Who works for the employer on one day.
 *
 * @param headcounts people per target group, by the group's code; a group that was not counted is absent
 * @param note how it was counted, and which representatives of the workers backed it
 */
public record WriteStateOfPlay(
        @NotNull LocalDate referenceDate,
        @NotNull @Positive @Max(1_000_000) Integer workforceTotal,
        @NotNull LawfulBasis lawfulBasis,
        @NotNull @PlainText @Size(max = 2000) String note,
        @NotNull Map<String, Integer> headcounts) {

    public WriteStateOfPlay {
        headcounts = Map.copyOf(headcounts);
    }
}
