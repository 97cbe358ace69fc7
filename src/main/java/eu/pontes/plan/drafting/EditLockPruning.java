package eu.pontes.plan.drafting;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes the locks of pages that were left open when a browser or a machine went down; they bar nobody any more. */
@ApplicationScoped
class EditLockPruning implements Chore {

    private static final int MOST_AT_ONCE = 1000;

    private final EntityManager entities;
    private final Clock clock;
    private final Duration kept;

    @Inject
    EditLockPruning(
            EntityManager entities,
            Clock clock,
            @ConfigProperty(name = "pontes.draft.lock-seconds", defaultValue = "120") int seconds) {
        this.entities = entities;
        this.clock = clock;
        this.kept = Duration.ofSeconds(seconds).plusDays(1);
    }

    @Override
    public String done() {
        return "Locks of forgotten pages removed";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        return entities.createNativeQuery("delete from edit_lock where beat_at < ?1 order by beat_at limit ?2")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant().minus(kept), ZoneOffset.UTC))
                .setParameter(2, MOST_AT_ONCE)
                .executeUpdate();
    }
}
