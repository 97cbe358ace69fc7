package eu.pontes.plan;

import eu.pontes.kernel.Money;
import eu.pontes.programme.PlanTypeRules;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How much subsidy may still be asked for one action of a plan, given what all the others cost and ask.
 *
 * @param eligibleElsewhere what can be subsidised of the other actions
 * @param askedElsewhere what is asked for them
 */
@SuppressWarnings("serial")
public record SubsidyRoom(PlanTypeRules rules, Money eligibleElsewhere, Money askedElsewhere) implements Serializable {

    /** The room that a plan leaves, for one of its actions or for a new one. */
    public static SubsidyRoom in(PlanView plan, PlanTypeRules rules, Optional<ActionId> action) {
        Predicate<ActionView> other = known -> !action.equals(Optional.of(known.id()));
        return new SubsidyRoom(
                rules,
                plan.actions().stream()
                        .filter(other)
                        .map(ActionView::eligibleCost)
                        .reduce(Money.ZERO, Money::plus),
                plan.actions().stream()
                        .filter(other)
                        .map(ActionView::subsidyAsked)
                        .reduce(Money.ZERO, Money::plus));
    }

    /** The most that the whole plan may ask; nothing where the rules are silent. */
    public Optional<Money> mostOfThePlan(Money eligible) {
        return rules.mostSubsidy(eligibleElsewhere.plus(eligible));
    }

    /** The most that may be asked for this action, never more than what can be subsidised of it. */
    public Money most(Money eligible) {
        return mostOfThePlan(eligible)
                .map(most -> most.less(askedElsewhere))
                .filter(left -> left.cents() < eligible.cents())
                .orElse(eligible);
    }
}
