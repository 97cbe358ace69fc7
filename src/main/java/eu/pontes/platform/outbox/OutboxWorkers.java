package eu.pontes.platform.outbox;

import eu.pontes.platform.data.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for due messages twice a second on this node, in threads of its own: the server's scheduler may have one thread
 * for everything, and a delivery can take long.
 */
@ApplicationScoped
class OutboxWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorkers.class);
    private static final int AFTER_ALL_DATA = 9500;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration LAST_DELIVERY = Duration.ofSeconds(10);

    private final Instance<MessageHandler> handlers;
    private final Clock clock;
    private final List<ScheduledFuture<?>> runs = new ArrayList<>();
    private volatile boolean stopping;
    private @Nullable ScheduledExecutorService workers;

    @Resource
    private @Nullable ManagedThreadFactory threads;

    @Inject
    OutboxWorkers(@Any Instance<MessageHandler> handlers, Clock clock) {
        this.handlers = handlers;
        this.clock = clock;
    }

    void start(@Observes @Priority(AFTER_ALL_DATA) SchemaReady schema) {
        if (threads == null) {
            throw new IllegalStateException("the managed thread factory was not injected");
        }
        List<MessageHandler> all = handlers.stream().toList();
        if (all.isEmpty()) {
            return;
        }
        requireOneForEachTopic(all);
        Deliverer deliverer = new Deliverer(
                new MessageQueue(schema.dataSource()),
                clock,
                () -> ThreadLocalRandom.current().nextDouble());
        int needed = all.stream().mapToInt(MessageHandler::atOnce).sum();
        ScheduledExecutorService started = Executors.newScheduledThreadPool(needed, threads);
        for (MessageHandler handler : all) {
            for (int i = 0; i < handler.atOnce(); i++) {
                runs.add(started.scheduleWithFixedDelay(
                        () -> deliverAll(deliverer, handler),
                        LOOK_EVERY.toMillis(),
                        LOOK_EVERY.toMillis(),
                        TimeUnit.MILLISECONDS));
            }
        }
        workers = started;
    }

    private static void requireOneForEachTopic(List<MessageHandler> handlers) {
        Set<String> topics = new HashSet<>();
        for (MessageHandler handler : handlers) {
            if (!topics.add(handler.topic())) {
                throw new IllegalStateException("two handlers for " + handler.topic());
            }
        }
    }

    private void deliverAll(Deliverer deliverer, MessageHandler handler) {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = deliverer.deliverOne(handler);
            }
        } catch (SQLException | RuntimeException | Error e) {
            // Thrown on, it would end the schedule for good
            LOG.error("Messages of {} could not be delivered; the next run tries again", handler.topic(), e);
        }
    }

    /** Lets what is on its way arrive; what does not is claimed again by another node after its lease. */
    @PreDestroy
    void stop() {
        stopping = true;
        if (workers == null) {
            return;
        }
        runs.forEach(run -> run.cancel(false));
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LAST_DELIVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Messages on their way are left behind; they are delivered again after their lease");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
