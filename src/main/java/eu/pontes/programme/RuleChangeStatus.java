package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** Where a proposal stands: it is decided once. */
public enum RuleChangeStatus implements Worded {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
