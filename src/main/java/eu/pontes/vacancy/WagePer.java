package eu.pontes.vacancy;

import eu.pontes.kernel.Worded;

/** What a wage is counted by. */
public enum WagePer implements Worded {
    HOUR,
    MONTH
}
