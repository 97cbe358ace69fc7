package eu.pontes.plan;

import eu.pontes.programme.PlanFacts;
import java.util.UUID;

/**
 * A plan that an employer handed in before another one, as the rules count it.
 *
 * @param planType the version of its type; the rules count all versions of a type together
 * @param asked whether it asked for a subsidy
 */
record EarlierPlan(UUID planType, PlanStatus status, boolean asked) {

    /** It is subsidised once it is approved; what merely waits for a decision has got nothing yet. */
    PlanFacts.Earlier counted() {
        return new PlanFacts.Earlier(1, asked && status.carriedOut() ? 1 : 0);
    }
}
