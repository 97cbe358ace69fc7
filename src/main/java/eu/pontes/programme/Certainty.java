package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** Whether every value of a rule was seen in its source, or one of them still has to be confirmed. */
public enum Certainty implements Worded {
    VERIFIED,
    UNVERIFIED
}
