package eu.pontes.label;

import eu.pontes.plan.PlanView;
import eu.pontes.review.EvaluationView;
import java.util.Optional;

/** Everything that an authority decides on: the plan, how it was evaluated, and the label if it was awarded. */
public record ApplicationDetail(
        ApplicationView application, PlanView plan, Optional<EvaluationView> evaluation, Optional<LabelView> label) {}
