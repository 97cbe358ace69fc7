package eu.pontes.webhook;

import eu.pontes.platform.chore.Chore;
import eu.pontes.platform.chore.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets calls that were made more than a month ago. */
@ApplicationScoped
class WebhookCallPruning implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_AT_ONCE = 5000;
    private static final String DELETE = "delete from webhook_call where called_at < ?1 order by called_at limit ?2";

    private final OldRows rows;

    @Inject
    WebhookCallPruning(OldRows rows) {
        this.rows = rows;
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
    public int doSome() {
        return rows.remove(DELETE, KEPT, MOST_AT_ONCE);
    }
}
