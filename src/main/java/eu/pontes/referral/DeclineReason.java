package eu.pontes.referral;

import eu.pontes.kernel.Worded;

/** Why an employer says no; coded, so that a desk learns what stands in the way without reading about a person. */
public enum DeclineReason implements Worded {
    LANGUAGE,
    MOBILITY,
    CHILD_CARE,
    SKILLS,
    PERMIT,
    POSITION_FILLED,
    OTHER
}
