package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** What a proposal would do to the rule book. */
public enum RuleChangeKind implements Worded {
    NEW_VERSION,
    /** Something that was not there before. */
    NEW,
    CLOSE
}
