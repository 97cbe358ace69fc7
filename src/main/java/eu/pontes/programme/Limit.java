package eu.pontes.programme;

/** Bounds that hold for every programme and change by law or by our own choice, never by a release. */
public enum Limit {
    /** The longest that an approval of positive action lasts, in months. */
    POSITIVE_ACTION_MONTHS,
    /** How many days before its end an approval is said to end soon. */
    POSITIVE_ACTION_WARNING_DAYS
}
