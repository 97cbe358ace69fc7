package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** Bounds that hold for every programme and change by law or by our own choice, never by a release. */
public enum Limit implements Worded {
    /** The longest that an approval of positive action lasts, in months. */
    POSITIVE_ACTION_MONTHS(1, 120),
    /** How many days before its end an approval is said to end soon. */
    POSITIVE_ACTION_WARNING_DAYS(0, 366);

    private final int least;
    private final int most;

    Limit(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
