package eu.pontes.platform.outbox;

import java.time.Duration;

/**
 * How long to wait after a failed try: twice as long each time, and by chance up to half as long only, so that what failed
 * together does not come back together.
 *
 * @param first the wait after the first failed try
 * @param longest no wait is longer
 * @param tries how many tries there are in all
 */
public record BackOff(Duration first, Duration longest, int tries) {

    /** Ten seconds to six hours, twenty tries: more than a day and less than three, many of them in the first hour. */
    public static final BackOff USUAL = new BackOff(Duration.ofSeconds(10), Duration.ofHours(6), 20);

    public BackOff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || tries < 1) {
            throw new IllegalArgumentException("no way to wait: " + first + ", " + longest + ", " + tries);
        }
        if (longest.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("too long a wait: " + longest);
        }
    }

    /**
     * The wait after a failed try.
     *
     * @param failed how many tries have failed, from 1
     * @param chance from 0 for half of the wait to 1 for all of it
     */
    public Duration after(int failed, double chance) {
        long most = longest.toMillis();
        long whole = first.toMillis();
        for (int i = 1; i < failed && whole < most; i++) {
            whole *= 2;
        }
        long half = Math.min(whole, most) / 2;
        return Duration.ofMillis(half + Math.round(half * chance));
    }
}
