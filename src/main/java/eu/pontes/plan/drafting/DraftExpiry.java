package eu.pontes.plan.drafting;

import eu.pontes.platform.chore.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Removes what was typed and that nobody came back to in time. */
@ApplicationScoped
class DraftExpiry implements Chore {

    /** Few enough that nobody who types at that moment waits for it. */
    private static final int MOST_AT_ONCE = 200;

    private final FormDrafts drafts;
    private final DraftRetention retention;

    @Inject
    DraftExpiry(FormDrafts drafts, DraftRetention retention) {
        this.drafts = drafts;
        this.retention = retention;
    }

    @Override
    public String done() {
        return "Forgotten drafts removed";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        return drafts.forget(retention.oldest(), MOST_AT_ONCE);
    }
}
