package eu.pontes.plan;

import eu.pontes.kernel.Worded;

/** Why a part of a plan does not go over into the plan that continues it. */
public enum StaysBehind implements Worded {
    REACHED,
    INDICATOR_CLOSED,
    NO_BASELINE,
    DONE,
    DROPPED
}
