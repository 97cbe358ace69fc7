package eu.pontes.platform.chore;

import eu.pontes.platform.data.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Removes rows that were kept long enough, so many at a time that nobody waits for it. */
@ApplicationScoped
public class OldRows {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public OldRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Removes some in a transaction of its own.
     *
     * @param delete the statement, with ?1 for the moment before which rows are old and ?2 for the most to remove
     * @return how many were removed; when none were, none are left
     */
    @ActivateRequestContext
    @Transactional
    public int remove(String delete, Duration kept, int most) {
        return entities.createNativeQuery(delete)
                .setParameter(1, Moments.stored(clock.instant().minus(kept)))
                .setParameter(2, most)
                .executeUpdate();
    }
}
