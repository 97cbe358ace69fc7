package eu.pontes.vacancy;

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

/** Forgets changes that every index has read long ago; one that has not notices the gap and builds itself anew. */
@ApplicationScoped
class OfferChangePruning implements Chore {

    static final Duration KEPT = Duration.ofDays(3);

    private static final int MOST_AT_ONCE = 5000;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    OfferChangePruning(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String done() {
        return "Changes of offers forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        return entities.createNativeQuery("""
                        delete from offer_change where position is not null and changed_at < ?1
                        order by changed_at limit ?2
                        """)
                .setParameter(1, LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .setParameter(2, MOST_AT_ONCE)
                .executeUpdate();
    }
}
