package eu.pontes.programme;

import java.util.List;
import java.util.Set;

/**
 * A rule that a plan does not follow.
 *
 * @param rule what it breaks, with its certainty and its source
 * @param force what follows for this plan, which may be less than the rule's own force where facts are missing
 * @param key the text key of the sentence that says so
 * @param arguments what the sentence mentions
 * @param codes the domains that are missing, or the plan types of which one should have come before
 */
public record Finding(Rule rule, RuleForce force, String key, List<Object> arguments, Set<String> codes) {

    public Finding {
        arguments = List.copyOf(arguments);
        codes = Set.copyOf(codes);
    }

    static Finding of(Rule rule, String key, Object... arguments) {
        return new Finding(rule, rule.force(), key, List.of(arguments), Set.of());
    }

    static Finding naming(Rule rule, Set<String> codes, String key, Object... arguments) {
        return new Finding(rule, rule.force(), key, List.of(arguments), codes);
    }

    /** The same, but never stronger than a warning. */
    Finding warningAtMost() {
        return new Finding(rule, force.atMostWarn(), key, arguments, codes);
    }
}
