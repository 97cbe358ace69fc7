package eu.pontes.programme;

import eu.pontes.kernel.Worded;
import java.math.BigDecimal;

/** What an indicator measures in, and which values that allows. */
public enum IndicatorKind implements Worded {
    /** People or things. */
    COUNT(0, 1_000_000),
    /** A percentage. */
    SHARE(2, 100),
    DAYS(0, 10_000),
    /** 0 is no, 1 is yes. */
    YES_NO(0, 1),
    /** The result of a survey or a scorecard. */
    SCORE(2, 10_000);

    private final int decimals;
    private final int most;

    IndicatorKind(int decimals, int most) {
        this.decimals = decimals;
        this.most = most;
    }

    /** Whether there is anything between its lowest and its highest value. */
    public boolean gradual() {
        return this != YES_NO;
    }

    /** Whether one value can be added to another and the sum still means something. */
    public boolean canAddUp() {
        return this == COUNT || this == DAYS;
    }

    public int decimals() {
        return decimals;
    }

    /** The largest value that can be measured or aimed at; the smallest is zero. */
    public int most() {
        return most;
    }

    /** The text key that words a value, with the value as its argument. */
    public String wording(BigDecimal value) {
        return switch (this) {
            case COUNT -> "programme.measured.count";
            case SHARE -> "programme.measured.share";
            case DAYS -> "programme.measured.days";
            case SCORE -> "programme.measured.score";
            case YES_NO -> value.signum() == 0 ? "programme.measured.no" : "programme.measured.yes";
        };
    }
}
