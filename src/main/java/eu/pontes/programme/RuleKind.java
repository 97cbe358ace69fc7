package eu.pontes.programme;

import eu.pontes.kernel.Worded;

/** What the rule book can say about a plan type, and in which measure it says so. */
public enum RuleKind implements Worded {
    MAX_MONTHS(Measure.MONTHS, 1, 120),
    MIN_MONTHS(Measure.MONTHS, 1, 120),
    LEADS_TO_LABEL(Measure.YES_NO, 0, 1),
    SUBSIDY_CAP(Measure.CENTS, 0, 10_000_000_000L),
    SUBSIDY_SHARE(Measure.HUNDREDTHS_OF_PER_CENT, 0, 10_000),
    /** For every employer, or for the small ones if {@link #LARGE_FROM} divides them. */
    MOST_PLANS(Measure.NUMBER, 1, 100),
    LARGE_FROM(Measure.EMPLOYEES, 1, 100_000),
    MOST_PLANS_LARGE(Measure.NUMBER, 1, 100),
    MOST_SUBSIDISED(Measure.NUMBER, 0, 100),
    DOMAINS(Measure.DOMAINS, 0, 0),
    SECTOR_POINTS(Measure.NUMBER, 0, 100),
    PREDECESSORS(Measure.PLAN_TYPES, 0, 0);

    private final Measure measure;
    private final long least;
    private final long most;

    RuleKind(Measure measure, long least, long most) {
        this.measure = measure;
        this.least = least;
        this.most = most;
    }

    public Measure measure() {
        return measure;
    }

    /** Whether every version of a plan type must say this. */
    public boolean required() {
        return this == MAX_MONTHS || this == LEADS_TO_LABEL;
    }

    /** Whether it names codes instead of an amount. */
    public boolean listed() {
        return measure == Measure.DOMAINS || measure == Measure.PLAN_TYPES;
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    /** What the amount of a rule counts. */
    public enum Measure {
        MONTHS,
        YES_NO,
        CENTS,
        HUNDREDTHS_OF_PER_CENT,
        EMPLOYEES,
        NUMBER,
        DOMAINS,
        PLAN_TYPES
    }
}
