package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that brought an objective further.
 *
 * @param value for a count, how many came on top; for everything else, what was measured
 */
public record RecordProgress(
        @NotNull ObjectiveId objective,
        @NotNull LocalDate happenedOn,
        @NotNull BigDecimal value,
        @NotNull @PlainText @Size(max = 500) String note) {}
