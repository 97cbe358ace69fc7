package eu.pontes.vacancy.exchange;

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

/** Forgets after a while who brought which file; the offers that came of it stay. */
@ApplicationScoped
class ImportPruning implements Chore {

    static final Duration KEPT = Duration.ofDays(90);

    private static final int MOST_AT_ONCE = 500;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ImportPruning(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String done() {
        return "Imports of offers forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        return entities.createNativeQuery(
                        "delete from offer_import where imported_at < ?1 order by imported_at limit ?2")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .setParameter(2, MOST_AT_ONCE)
                .executeUpdate();
    }
}
