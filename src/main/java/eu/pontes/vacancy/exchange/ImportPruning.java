package eu.pontes.vacancy.exchange;

import eu.pontes.platform.chore.Chore;
import eu.pontes.platform.chore.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets after a while who brought which file; the offers that came of it stay. */
@ApplicationScoped
class ImportPruning implements Chore {

    static final Duration KEPT = Duration.ofDays(90);

    private static final int MOST_AT_ONCE = 500;
    private static final String DELETE =
            "delete from offer_import where imported_at < ?1 order by imported_at limit ?2";

    private final OldRows rows;

    @Inject
    ImportPruning(OldRows rows) {
        this.rows = rows;
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
    public int doSome() {
        return rows.remove(DELETE, KEPT, MOST_AT_ONCE);
    }
}
