package eu.pontes.programme;

import eu.pontes.kernel.Money;
import eu.pontes.kernel.Period;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules need to know about a plan; what is not known yet breaks no rule.
 *
 * @param fullTimeEquivalents the size of the employer
 * @param earlier the employer's earlier plans by the code of their type
 * @param domains the codes of the domains that the objectives cover
 * @param eligibleCost what the plan costs, as far as it can be subsidised
 * @param sectorAgreement whether the employer's sector has an agreement on diversity
 * @param sectorPoints how many of that agreement's action points the plan takes up
 */
public record PlanFacts(
        Optional<BigDecimal> fullTimeEquivalents,
        Map<String, Earlier> earlier,
        Set<String> domains,
        Optional<Period> period,
        Money eligibleCost,
        Money subsidyAsked,
        Optional<Boolean> sectorAgreement,
        int sectorPoints) {

    public PlanFacts {
        earlier = Map.copyOf(earlier);
        domains = Set.copyOf(domains);
    }

    /** Only its period is known yet. */
    public static PlanFacts lasting(Period period) {
        return new PlanFacts(
                Optional.empty(), Map.of(), Set.of(), Optional.of(period), Money.ZERO, Money.ZERO, Optional.empty(), 0);
    }

    /** How many plans came before, and how many of these were subsidised. */
    public record Earlier(int plans, int subsidised) {

        static final Earlier NONE = new Earlier(0, 0);

        public Earlier plus(Earlier other) {
            return new Earlier(plans + other.plans, subsidised + other.subsidised);
        }
    }

    Earlier earlier(String type) {
        return earlier.getOrDefault(type, Earlier.NONE);
    }
}
