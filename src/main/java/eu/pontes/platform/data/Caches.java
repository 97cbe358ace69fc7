package eu.pontes.platform.data;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What a node keeps in memory for a while, so that it need not be read or made again. */
public final class Caches {

    private Caches() {}

    /** Begins one that works on Payara's threads only: those of the common pool outlive the application. */
    public static Caffeine<Object, Object> here() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }

    /** Begins one that forgets what is older, by the clock of the application. */
    public static Caffeine<Object, Object> forgettingAfter(Duration age, Clock clock) {
        return here().expireAfterWrite(age)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos());
    }
}
