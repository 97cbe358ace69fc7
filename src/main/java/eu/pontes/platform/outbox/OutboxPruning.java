package eu.pontes.platform.outbox;

import eu.pontes.platform.chore.Chore;
import eu.pontes.platform.chore.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets dead letters that nobody replayed for a month, and what no node of this release has a handler for. */
@ApplicationScoped
class OutboxPruning implements Chore {

    static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_AT_ONCE = 1000;
    private static final String DELETE = "delete from outbox_message where due_at < ?1 order by due_at limit ?2";

    private final OldRows rows;

    @Inject
    OutboxPruning(OldRows rows) {
        this.rows = rows;
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
    public int doSome() {
        return rows.remove(DELETE, KEPT, MOST_AT_ONCE);
    }
}
