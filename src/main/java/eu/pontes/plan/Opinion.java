package eu.pontes.plan;

import eu.pontes.kernel.Worded;

/** What those who were consulted said of the plan. */
public enum Opinion implements Worded {
    BACKS,
    BACKS_WITH_REMARKS,
    OBJECTS;

    /** Whether the plan may go on with this. */
    public boolean backs() {
        return this != OBJECTS;
    }
}
