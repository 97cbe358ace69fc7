package eu.pontes.plan;

import eu.pontes.platform.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Something that brought an objective further.
 *
 * @param value for what adds up, how many came on top; for everything else, what was measured
 */
public record RecordProgress(
        @NotNull ObjectiveId objective,
        @NotNull LocalDate happenedOn,
        @NotNull @Valid Reading value,
        @NotNull @PlainText @Size(max = 500) String note) {}
