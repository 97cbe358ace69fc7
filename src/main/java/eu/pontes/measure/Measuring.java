package eu.pontes.measure;

import eu.pontes.kernel.Worded;

/** How the result of a measure can best be measured: a hint for the indicator of an objective. */
public enum Measuring implements Worded {
    COUNT,
    SHARE,
    DAYS,
    YES_NO,
    SCORE
}
