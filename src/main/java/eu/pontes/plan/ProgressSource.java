package eu.pontes.plan;

import eu.pontes.kernel.Worded;

/** Where a progress entry comes from. */
public enum ProgressSource implements Worded {
    MANUAL,
    PLACEMENT
}
