package eu.pontes.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far an objective has come.
 *
 * @param current for a count, the baseline plus every entry; for everything else the latest entry, or the baseline
 *     where there is none
 */
public record Progress(BigDecimal baseline, BigDecimal current, BigDecimal target) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** How much of the way from baseline to target is behind us, 0 to 100; a target may lie below its baseline. */
    public int percent() {
        BigDecimal way = target.subtract(baseline);
        BigDecimal done = current.subtract(baseline);
        return done.multiply(WHOLE)
                .divide(way, 0, RoundingMode.DOWN)
                .max(BigDecimal.ZERO)
                .min(WHOLE)
                .intValueExact();
    }

    public boolean reached() {
        return percent() == 100;
    }
}
