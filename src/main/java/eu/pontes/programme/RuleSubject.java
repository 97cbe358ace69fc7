package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** What the rule book has dated versions of. */
public enum RuleSubject implements Worded {
    PLAN_TYPE,
    PROGRAMME,
    INDICATOR,
    /** Comes with the code that asks for it, so that it is neither added nor closed. */
    LIMIT,
    SCHEME
}
