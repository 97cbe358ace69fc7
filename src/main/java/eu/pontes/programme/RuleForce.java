package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** What happens to a plan that does not follow a rule. */
public enum RuleForce implements Worded {
    /** The plan cannot go on. Only a verified rule may do this. */
    BLOCK,
    WARN,
    /** The reader is told, and nothing more. */
    INFORM;

    /** This force, or a weaker one where the facts are too thin to block. */
    RuleForce atMostWarn() {
        return this == BLOCK ? WARN : this;
    }
}
