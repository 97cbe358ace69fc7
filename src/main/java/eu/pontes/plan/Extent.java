package eu.pontes.plan;

import eu.pontes.kernel.Worded;

/** How far an employer already does what a question asks. */
public enum Extent implements Worded {
    NOT_YET,
    PARTLY,
    FULLY,
    NOT_APPLICABLE
}
