package eu.pontes.review;

import eu.pontes.kernel.Worded;

/** What became of one objective; what could not be done may move to a later plan. */
public enum Outcome implements Worded {
    REACHED,
    PARTLY,
    NOT_REACHED,
    MOVED
}
