package eu.pontes.plan;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Worded;
import java.math.BigDecimal;
import java.util.Optional;

/** How an objective is measured, and which values that allows. */
public enum Indicator implements Worded {
    /** People or things; every entry adds to the count. */
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

    Indicator(int decimals, int most) {
        this.decimals = decimals;
        this.most = most;
    }

    /** Whether entries add up; where they do not, the latest one is the current value. */
    public boolean addsUp() {
        return this == COUNT;
    }

    /** The text key that words a value, with the value as its argument: a share has a percent sign, days say so. */
    public String wording(BigDecimal value) {
        return switch (this) {
            case COUNT -> "plan.value.count";
            case SHARE -> "plan.value.share";
            case DAYS -> "plan.value.days";
            case SCORE -> "plan.value.score";
            case YES_NO -> value.signum() == 0 ? "plan.value.no" : "plan.value.yes";
        };
    }

    /** What is wrong with a value that was measured or aimed at, if anything. */
    Optional<FieldError> fault(String field, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Optional.of(FieldError.of(field, "Range", 0, most));
        }
        return decimalsFault(field, value);
    }

    /** What is wrong with a step; a count may also be corrected downwards. */
    Optional<FieldError> stepFault(String field, BigDecimal value) {
        if (!addsUp()) {
            return fault(field, value);
        }
        if (value.signum() == 0 || value.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            return Optional.of(FieldError.of(field, "plan-step", most));
        }
        return decimalsFault(field, value);
    }

    private Optional<FieldError> decimalsFault(String field, BigDecimal value) {
        if (value.stripTrailingZeros().scale() <= decimals) {
            return Optional.empty();
        }
        return Optional.of(FieldError.of(field, decimals == 0 ? "plan-whole-number" : "plan-two-decimals"));
    }
}
