package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** What an indicator measures in. */
public enum IndicatorKind implements Worded {
    COUNT,
    SHARE,
    DAYS,
    YES_NO,
    SCORE
}
