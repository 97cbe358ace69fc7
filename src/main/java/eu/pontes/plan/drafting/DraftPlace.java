package eu.pontes.plan.drafting;

import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import java.util.Optional;

/**
 * Where something is typed.
 *
 * @param plan nothing where the plan itself is only being begun
 */
public record DraftPlace(Optional<PlanId> plan, PlanSection section) {

    /** The first page of a plan that does not exist yet. */
    public static final DraftPlace NEW_PLAN = new DraftPlace(Optional.empty(), PlanSection.DETAILS);

    public static DraftPlace in(PlanId plan, PlanSection section) {
        return new DraftPlace(Optional.of(plan), section);
    }

    /** Its stable name. */
    String key() {
        return plan.map(PlanId::toString).orElse("new") + "/" + section.path();
    }
}
