package eu.pontes.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history.
 *
 * @param action a stable word such as {@code plan.submitted}
 * @param actor who did it, or nothing where the system did
 */
public record AuditEntry(
        Instant happenedAt, String action, @Nullable String actor) {}
