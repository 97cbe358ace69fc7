package eu.pontes.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an action has come.
 *
 * @param since when that was reported; nothing for what is only planned
 * @param reason why it was dropped or moved
 */
public record ActionCourse(ActionStatus status, Optional<Instant> since, Optional<String> reason) {

    /** Nothing was reported yet. */
    public static final ActionCourse PLANNED =
            new ActionCourse(ActionStatus.PLANNED, Optional.empty(), Optional.empty());
}
