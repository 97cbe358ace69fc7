package eu.pontes.review;

import eu.pontes.kernel.Worded;

/** The part of a plan that a remark is about, in the order of the plan. */
public enum RemarkSection implements Worded {
    STATE_OF_PLAY,
    OBJECTIVES,
    ACTIONS,
    BUDGET,
    GENERAL
}
