package eu.pontes.support.system;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** For what follows a change within a moment, as every node's search index does. */
public final class Soon {

    /** Far more than the two seconds that are promised. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Soon() {}

    /** What is seen once it is as expected, or else at the end of all patience. */
    public static <T> T seen(Supplier<T> look, Predicate<T> expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T seen = look.get();
        while (!expected.test(seen) && System.nanoTime() < end) {
            Thread.onSpinWait();
            seen = look.get();
        }
        return seen;
    }
}
