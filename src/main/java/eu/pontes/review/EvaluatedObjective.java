package eu.pontes.review;

import eu.pontes.plan.ObjectiveId;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What became of one objective, given in an evaluation and read back from it. */
public record EvaluatedObjective(
        @NotNull ObjectiveId objective,
        @NotNull Outcome outcome,
        @Nullable @Size(max = 1000) @PlainText String note) {}
