package eu.pontes.plan.drafting;

import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import java.util.Optional;

/**
 * Where something is typed.
 *
 * @param plan nothing where the plan itself is only being begun
 * @param page its address below that of the plan
 */
public record DraftPlace(Optional<PlanId> plan, String page) {

    /** The first page of a plan that does not exist yet. */
    public static final DraftPlace NEW_PLAN = new DraftPlace(Optional.empty(), PlanSection.DETAILS.path());

    public static DraftPlace in(PlanId plan, PlanSection section) {
        return new DraftPlace(Optional.of(plan), section.path());
    }

    /** Where a plan is begun that continues another one. */
    public static DraftPlace continuing(PlanId earlier) {
        return new DraftPlace(Optional.of(earlier), "continue");
    }

    /** Its stable name. */
    String key() {
        return plan.map(PlanId::toString).orElse("new") + "/" + page;
    }
}
