package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the employer will do.
 *
 * @param budget the whole cost in euro, rounded to the cent
 * @param eligibleCost what can be subsidised of it, rounded in the same way
 * @param subsidyAsked what the employer asks for it
 * @param sectorPoint whether it takes up a point of the sector's agreement
 * @param objective the objective it serves, or nothing if it serves the plan as a whole
 * @param measure the code of the measure of the library that it was copied from, or nothing
 */
public record WriteAction(
        @NotBlank @PlainText @Size(max = 300) String title,
        @NotBlank @PlainText @Size(max = 120) String owner,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate dueOn,
        @NotNull @PositiveOrZero @Max(100_000_000) BigDecimal budget,
        @NotNull @PositiveOrZero @Max(100_000_000) BigDecimal eligibleCost,
        @NotNull @PositiveOrZero @Max(100_000_000) BigDecimal subsidyAsked,
        boolean sectorPoint,
        @Nullable ObjectiveId objective,
        @Nullable @Size(max = 40) String measure) {

    /** An action that the employer thought of and pays itself. */
    public WriteAction(
            String title,
            String owner,
            LocalDate startsOn,
            LocalDate dueOn,
            BigDecimal budget,
            @Nullable ObjectiveId objective) {
        this(title, owner, startsOn, dueOn, budget, BigDecimal.ZERO, BigDecimal.ZERO, false, objective, null);
    }
}
