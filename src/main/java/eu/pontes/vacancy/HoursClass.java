package eu.pontes.vacancy;

import eu.pontes.kernel.Worded;

/** How much of a week the work takes, as people ask for it. */
public enum HoursClass implements Worded {
    /** At most half a week. */
    HALF,
    /** More than half, less than a full week. */
    PART,
    /** A full week. */
    FULL;

    private static final int HALF_A_WEEK = 200;
    private static final int FULL_WEEK = 350;

    /** The class of a number of hours per week, in tenths of an hour. */
    public static HoursClass of(int weeklyTenths) {
        if (weeklyTenths <= HALF_A_WEEK) {
            return HALF;
        }
        return weeklyTenths < FULL_WEEK ? PART : FULL;
    }
}
