package eu.pontes.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A way to measure an objective, from the catalogue.
 *
 * @param unit what stands behind the number
 * @param addsUp whether entries add up; where they do not, the latest one is the current value
 * @param countsPlacements whether a placement is one more of what it counts
 * @param validFrom the first day on which it is worded so
 * @param validTo the last day on which it is worded so and an objective can begin to be measured so, if there is one
 */
public record Indicator(
        String code,
        IndicatorKind kind,
        Names names,
        Names unit,
        boolean addsUp,
        boolean countsPlacements,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** Whether the number means nothing without the whole that it is a part of. */
    public boolean needsDenominator() {
        return kind == IndicatorKind.SHARE;
    }

    /** Whether it can be chosen on a day. */
    public boolean offeredOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
    }

    /** The text key that words a value, with the value as its argument: a share has a percent sign, days say so. */
    public String wording(BigDecimal value) {
        return kind.wording(value);
    }
}
