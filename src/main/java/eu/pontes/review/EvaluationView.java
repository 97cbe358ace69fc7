package eu.pontes.review;

import eu.pontes.kernel.TenantId;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a plan ended, according to its service.
 *
 * @param evaluatedBy the name of the consultant
 */
public record EvaluationView(
        PlanId plan,
        TenantId employer,
        TenantId service,
        EvaluationResult result,
        String conclusion,
        Instant evaluatedAt,
        String evaluatedBy,
        List<EvaluatedObjective> objectives) {

    public EvaluationView {
        objectives = List.copyOf(objectives);
    }

    /** What became of an objective. */
    public Optional<EvaluatedObjective> of(ObjectiveId objective) {
        return objectives.stream()
                .filter(evaluated -> evaluated.objective().equals(objective))
                .findFirst();
    }
}
