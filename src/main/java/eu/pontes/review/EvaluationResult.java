package eu.pontes.review;

import eu.pontes.kernel.Worded;

/** What the service concludes at the end of a plan; only a positive one opens the way to the label. */
public enum EvaluationResult implements Worded {
    POSITIVE,
    NEGATIVE
}
