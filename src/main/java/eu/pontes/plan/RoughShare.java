package eu.pontes.plan;

import eu.pontes.protection.Bracket;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a reader outside the employer gets in place of a share: about where it lies, and on the right side of its target.
 *
 * @param exact the share
 * @param bracket where it lies as far as the reader may know
 */
record RoughShare(Reading.Share exact, Bracket bracket) {

    /**
     * A percentage for the share of an objective, which itself neither reaches the target wrongly nor misses it wrongly.
     *
     * @param start the percentage at which the objective began
     */
    BigDecimal value(BigDecimal start, BigDecimal target) {
        int direction = target.compareTo(start);
        boolean reached = reaches(exact.value(), target, direction);
        BigDecimal middle = percentage(bracket.from())
                .add(percentage(bracket.to()))
                .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP);
        if (reaches(middle, target, direction) == reached) {
            return middle;
        }
        return reached ? target : percentage(direction > 0 ? bracket.from() : bracket.to());
    }

    private BigDecimal percentage(int part) {
        return new Reading.Share(part, exact.whole()).value();
    }

    private static boolean reaches(BigDecimal value, BigDecimal target, int direction) {
        return value.compareTo(target) * direction >= 0;
    }
}
