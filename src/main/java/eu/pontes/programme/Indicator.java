package eu.pontes.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A way to measure an objective, from the catalogue.
 *
 * @param unit what stands behind the number
 * @param needsDenominator whether the number means nothing without the whole that it is a part of
 * @param addsUp whether entries add up; where they do not, the latest one is the current value
 * @param countsPlacements whether a placement is one more of what it counts
 * @param validTo the last day on which an objective can begin to be measured so, if there is one
 */
public record Indicator(
        String code,
        IndicatorKind kind,
        Names names,
        Names unit,
        boolean needsDenominator,
        boolean addsUp,
        boolean countsPlacements,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** Whether it can be chosen on a day. */
    public boolean offeredOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
    }

    /** The text key that words a value, with the value as its argument: a share has a percent sign, days say so. */
    public String wording(BigDecimal value) {
        return kind.wording(value);
    }
}
