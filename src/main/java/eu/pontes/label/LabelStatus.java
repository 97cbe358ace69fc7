package eu.pontes.label;

import eu.pontes.identity.Permission;
import eu.pontes.kernel.Worded;
import java.util.Map;
import java.util.Optional;

/** What the authority decided about a label; whether it has expired is a matter of the day, see {@link LabelStanding}. */
public enum LabelStatus implements Worded {
    AWARDED,
    WITHDRAWN;

    private static final Map<LabelStatus, Map<LabelStatus, Permission>> TRANSITIONS =
            Map.of(AWARDED, Map.of(WITHDRAWN, Permission.AWARD_LABELS), WITHDRAWN, Map.of());

    /** What a caller needs to move a label from here to there, or nothing if nobody can. */
    public Optional<Permission> permissionFor(LabelStatus to) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(to));
    }
}
