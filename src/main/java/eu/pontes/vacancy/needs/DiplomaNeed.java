package eu.pontes.vacancy.needs;

import eu.pontes.kernel.Worded;

/** Whether the work asks for a diploma, and what stands in for one. */
public enum DiplomaNeed implements Worded {
    UNTOLD,
    NONE,
    /** A level, which a recognised foreign diploma or proven competence shows as well. */
    LEVEL_OR_PROVEN,
    /** A level that only a diploma shows, as for a regulated profession. */
    LEVEL;

    /** Whether it is about a level at all. */
    public boolean namesLevel() {
        return this == LEVEL_OR_PROVEN || this == LEVEL;
    }
}
