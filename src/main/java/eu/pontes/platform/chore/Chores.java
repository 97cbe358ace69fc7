package eu.pontes.platform.chore;

import eu.pontes.platform.data.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does every chore a minute after the start and then at its own pace, on this node. */
@ApplicationScoped
class Chores {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final Instance<Chore> chores;
    private final List<ScheduledFuture<?>> runs = new ArrayList<>();

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    Chores(@Any Instance<Chore> chores) {
        this.chores = chores;
    }

    void start(@Observes SchemaReady ready) {
        if (executor == null) {
            throw new IllegalStateException("the managed executor was not injected");
        }
        for (Chore chore : chores) {
            runs.add(executor.scheduleWithFixedDelay(
                    () -> run(chore), FIRST.toSeconds(), chore.every().toSeconds(), TimeUnit.SECONDS));
        }
    }

    @PreDestroy
    void stop() {
        runs.forEach(run -> run.cancel(false));
    }

    private static void run(Chore chore) {
        try {
            int some;
            do {
                some = chore.doSome();
                if (some > 0) {
                    LOG.info("{}: {}", chore.done(), some);
                }
            } while (some > 0);
        } catch (RuntimeException e) {
            // Thrown on, it would end the schedule for good
            LOG.error("Not {}; the next run tries again", chore.done(), e);
        }
    }
}
