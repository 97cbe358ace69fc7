package eu.pontes.platform.outbox;

import eu.pontes.platform.chore.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets dead letters that nobody replayed for a month, and what no node of this release has a handler for. */
@ApplicationScoped
class OutboxPruning implements Chore {

    static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_AT_ONCE = 1000;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    OutboxPruning(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String done() {
        return "Undelivered messages forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        return entities.createNativeQuery("delete from outbox_message where due_at < ?1 order by due_at limit ?2")
                .setParameter(1, Moments.stored(clock.instant().minus(KEPT)))
                .setParameter(2, MOST_AT_ONCE)
                .executeUpdate();
    }
}
