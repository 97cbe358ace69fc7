package eu.pontes.label;

import eu.pontes.kernel.Worded;

/** What a label is worth on a day. */
public enum LabelStanding implements Worded {
    VALID,
    EXPIRED,
    WITHDRAWN
}
