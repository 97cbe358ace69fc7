package eu.pontes.vacancy.needs;

import eu.pontes.kernel.Worded;

/** The levels at which Belgian schools give diplomas. */
public enum DiplomaLevel implements Worded {
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    BACHELOR,
    MASTER
}
