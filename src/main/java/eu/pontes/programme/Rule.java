package eu.pontes.programme;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the rule book says about a plan type.
 *
 * @param amount in the measure of the kind; zero for a rule that lists codes
 * @param choices the codes of a rule that lists them, empty for all others
 * @param note why it must be read with care, if so
 * @param source where it was read
 */
public record Rule(
        RuleKind kind,
        long amount,
        Set<String> choices,
        RuleForce force,
        Certainty certainty,
        @Nullable RuleNote note,
        String source) {

    public Rule {
        choices = Set.copyOf(choices);
    }

    boolean yes() {
        return amount == 1;
    }
}
