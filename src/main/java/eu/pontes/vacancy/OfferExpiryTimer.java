package eu.pontes.vacancy;

import eu.pontes.platform.data.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets overdue offers expire every ten minutes, on every node; who comes first does the work. */
@ApplicationScoped
class OfferExpiryTimer {

    private static final Logger LOG = LoggerFactory.getLogger(OfferExpiryTimer.class);
    private static final int MINUTES = 10;

    private final OfferExpiry expiry;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> runs;

    @Inject
    OfferExpiryTimer(OfferExpiry expiry) {
        this.expiry = expiry;
    }

    void start(@Observes SchemaReady ready) {
        if (executor == null) {
            throw new IllegalStateException("the managed executor was not injected");
        }
        runs = executor.scheduleWithFixedDelay(this::run, 1, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (runs != null) {
            runs.cancel(false);
        }
    }

    private void run() {
        try {
            int batch;
            do {
                batch = expiry.expire();
                if (batch > 0) {
                    LOG.info("{} offers have expired", batch);
                }
            } while (batch > 0);
        } catch (RuntimeException e) {
            // Thrown on, it would end the schedule for good
            LOG.error("Offers could not expire; the next run tries again", e);
        }
    }
}
