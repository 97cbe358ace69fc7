package eu.pontes.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of euro, exact to the cent.
 *
 * @param cents zero or more
 */
public record Money(long cents) {

    public static final Money ZERO = new Money(0);

    public Money {
        if (cents < 0) {
            throw new IllegalArgumentException("An amount is never negative: " + cents);
        }
    }

    /** Rounded half up to the cent. */
    public static Money of(BigDecimal euro) {
        return new Money(euro.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    public BigDecimal euro() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** What is left, which is nothing where more is taken away than there is. */
    public Money less(Money other) {
        return new Money(Math.max(0, Math.subtractExact(cents, other.cents)));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }
}
