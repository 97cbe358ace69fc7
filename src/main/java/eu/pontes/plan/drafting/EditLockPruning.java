package eu.pontes.plan.drafting;

import eu.pontes.platform.chore.Chore;
import eu.pontes.platform.chore.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes the locks of pages that were left open when a browser or a machine went down; they bar nobody any more. */
@ApplicationScoped
class EditLockPruning implements Chore {

    private static final int MOST_AT_ONCE = 1000;
    private static final String DELETE = "delete from edit_lock where beat_at < ?1 order by beat_at limit ?2";

    private final OldRows rows;
    private final Duration kept;

    @Inject
    EditLockPruning(
            OldRows rows, @ConfigProperty(name = "pontes.draft.lock-seconds", defaultValue = "120") int seconds) {
        this.rows = rows;
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
    public int doSome() {
        return rows.remove(DELETE, kept, MOST_AT_ONCE);
    }
}
