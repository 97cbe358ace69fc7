package eu.pontes.review;

import eu.pontes.plan.ObjectiveId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark as both sides read it.
 *
 * @param resolvedAt when the employer marked it as answered, or nothing while it waits
 */
public record RemarkView(
        RemarkId id,
        int version,
        RemarkSection section,
        @Nullable ObjectiveId objective,
        String text,
        String writtenBy,
        Instant writtenAt,
        @Nullable String reply,
        @Nullable Instant repliedAt,
        @Nullable Instant resolvedAt) {

    public boolean answered() {
        return resolvedAt != null;
    }
}
