package eu.pontes.review;

import eu.pontes.plan.PlanId;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A consultant closes an approved plan with a result.
 *
 * @param version the version of the plan that the consultant saw
 * @param objectives one outcome for every objective of the plan
 */
public record Evaluate(
        @NotNull PlanId plan,
        int version,
        @NotNull EvaluationResult result,
        @NotBlank @Size(max = 4000) @PlainText String conclusion,
        @NotNull List<@Valid EvaluatedObjective> objectives) {

    public Evaluate {
        objectives = List.copyOf(objectives);
    }
}
