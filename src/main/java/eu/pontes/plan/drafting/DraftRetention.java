package eu.pontes.plan.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long what was typed and not saved is kept. */
@ApplicationScoped
class DraftRetention {

    private final Clock clock;
    private final Duration kept;

    @Inject
    DraftRetention(Clock clock, @ConfigProperty(name = "pontes.draft.days", defaultValue = "30") int days) {
        if (days < 1) {
            throw new IllegalArgumentException("pontes.draft.days must be 1 or more: " + days);
        }
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    /** What was typed last before this moment is forgotten. */
    Instant oldest() {
        return clock.instant().minus(kept);
    }
}
