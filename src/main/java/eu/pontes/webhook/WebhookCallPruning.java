package eu.pontes.webhook;

import eu.pontes.platform.chore.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Forgets calls that were made more than a month ago. */
@ApplicationScoped
class WebhookCallPruning implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_AT_ONCE = 5000;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    WebhookCallPruning(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String done() {
        return "Calls of webhooks forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        return entities.createNativeQuery("delete from webhook_call where called_at < ?1 order by called_at limit ?2")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .setParameter(2, MOST_AT_ONCE)
                .executeUpdate();
    }
}
