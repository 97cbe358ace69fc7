package eu.pontes.plan;

import static eu.pontes.plan.PlanStatus.APPROVED;
import static eu.pontes.plan.PlanStatus.CHANGES_REQUESTED;
import static eu.pontes.plan.PlanStatus.DRAFT;
import static eu.pontes.plan.PlanStatus.EVALUATED;
import static eu.pontes.plan.PlanStatus.SUBMITTED;

import eu.pontes.identity.Permission;
import java.util.List;

/** One step in the life of a plan, and the permission that it asks. */
public record PlanTransition(PlanStatus from, PlanStatus to, Permission by) {

    /** Every step there is; whatever is not in it is refused. */
    public static final List<PlanTransition> TABLE = List.of(
            new PlanTransition(DRAFT, SUBMITTED, Permission.SUBMIT_PLANS),
            new PlanTransition(SUBMITTED, CHANGES_REQUESTED, Permission.REVIEW_PLANS),
            new PlanTransition(SUBMITTED, APPROVED, Permission.REVIEW_PLANS),
            new PlanTransition(CHANGES_REQUESTED, SUBMITTED, Permission.SUBMIT_PLANS),
            new PlanTransition(APPROVED, EVALUATED, Permission.EVALUATE_PLANS));
}
