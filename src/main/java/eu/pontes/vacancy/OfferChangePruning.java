package eu.pontes.vacancy;

import eu.pontes.platform.chore.Chore;
import eu.pontes.platform.chore.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets changes that every index has read long ago; one that has not notices the gap and builds itself anew. */
@ApplicationScoped
class OfferChangePruning implements Chore {

    static final Duration KEPT = Duration.ofDays(3);

    private static final int MOST_AT_ONCE = 5000;
    private static final String DELETE =
            "delete from offer_change where position is not null and changed_at < ?1 order by changed_at limit ?2";

    private final OldRows rows;

    @Inject
    OfferChangePruning(OldRows rows) {
        this.rows = rows;
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
    public int doSome() {
        return rows.remove(DELETE, KEPT, MOST_AT_ONCE);
    }
}
