package eu.pontes.programme;

import eu.pontes.kernel.Money;
import eu.pontes.kernel.Worded;
import java.time.LocalDate;

/**
 * Money that goes with a placement scheme. Two rows about the same that differ are two sources that conflict.
 *
 * @param from the least
 * @param to the most; the same where it is one amount
 * @param asOf the day for which the source says so
 */
public record SchemeAmount(
        Purpose purpose,
        Payer payer,
        Rhythm per,
        Money from,
        Money to,
        LocalDate asOf,
        Certainty certainty,
        String source) {

    /** What it is paid for. */
    public enum Purpose implements Worded {
        /** To the person who is placed. */
        ALLOWANCE,
        /** To the employment service. */
        PREMIUM,
        /** To the employer. */
        BONUS
    }

    /** Who pays it. */
    public enum Payer implements Worded {
        EMPLOYER,
        SERVICE
    }

    /** How often. */
    public enum Rhythm implements Worded {
        MONTH,
        DAY,
        ONCE
    }

    public SchemeAmount {
        if (from.cents() > to.cents()) {
            throw new IllegalArgumentException("A range rises: " + from + " to " + to);
        }
    }

    /** Whether both say something about the same, and not the same. */
    public boolean contradicts(SchemeAmount other) {
        return isAboutTheSameAs(other) && !(from.equals(other.from) && to.equals(other.to));
    }

    private boolean isAboutTheSameAs(SchemeAmount other) {
        return purpose == other.purpose && payer == other.payer && per == other.per;
    }
}
