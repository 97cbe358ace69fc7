package eu.pontes.label;

import eu.pontes.identity.Permission;
import eu.pontes.kernel.Worded;
import java.util.Map;
import java.util.Optional;

/** Where an application stands: it is decided once, and the decision is never taken back. */
public enum ApplicationStatus implements Worded {
    APPLIED,
    AWARDED,
    REFUSED;

    private static final Map<ApplicationStatus, Map<ApplicationStatus, Permission>> TRANSITIONS = Map.of(
            APPLIED,
            Map.of(AWARDED, Permission.AWARD_LABELS, REFUSED, Permission.AWARD_LABELS),
            AWARDED,
            Map.of(),
            REFUSED,
            Map.of());

    /** What a caller needs to move an application from here to there, or nothing if nobody can. */
    public Optional<Permission> permissionFor(ApplicationStatus to) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(to));
    }
}
