package eu.pontes.plan;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A value as it was measured: a number or, where a number alone says nothing, a part of a whole. */
public sealed interface Reading {

    /** The number; for a share, the percentage. */
    BigDecimal value();

    static Reading of(BigDecimal value) {
        return new Amount(value);
    }

    /** A number that speaks for itself. */
    record Amount(@NotNull BigDecimal value) implements Reading {}

    /** So many out of so many. */
    record Share(
            @NotNull @Min(0) Integer part, @NotNull @Min(1) Integer whole) implements Reading {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** The percentage, rounded half up to two decimals. */
        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(part)
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        }
    }
}
