package eu.pontes.plan;

import eu.pontes.kernel.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a plan costs and who pays it, over all its actions.
 *
 * @param eligible what can be subsidised of the cost
 * @param asked the subsidy that the employer asks
 * @param most the most that the rules of its type allow; nothing where they are silent
 * @param sectorPoints how many actions take up a point of the sector's agreement
 */
public record Funding(Money cost, Money eligible, Money asked, Optional<Money> most, int sectorPoints) {

    static Funding of(List<PlanAction> actions) {
        Money cost = Money.ZERO;
        Money eligible = Money.ZERO;
        Money asked = Money.ZERO;
        int sectorPoints = 0;
        for (PlanAction action : actions) {
            cost = cost.plus(action.budget());
            eligible = eligible.plus(action.eligibleCost());
            asked = asked.plus(action.subsidyAsked());
            sectorPoints += action.takesUpSectorPoint() ? 1 : 0;
        }
        return new Funding(cost, eligible, asked, Optional.empty(), sectorPoints);
    }

    Funding allowing(Optional<Money> atMost) {
        return new Funding(cost, eligible, asked, atMost, sectorPoints);
    }

    /** What the employer pays itself. */
    public Money own() {
        return cost.less(asked);
    }

    /** Whether anything is said about a subsidy, so that readers are shown it. */
    public boolean concernsSubsidy() {
        return eligible.cents() > 0 || asked.cents() > 0;
    }
}
