package eu.pontes.review;

import eu.pontes.identity.Permission;
import eu.pontes.kernel.Worded;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a round stands: a consultant decides it once, and a decision is never taken back. */
public enum RoundStatus implements Worded {
    OPEN,
    CHANGES_REQUESTED,
    APPROVED;

    private static final Map<RoundStatus, Map<RoundStatus, Permission>> TRANSITIONS = Map.of(
            OPEN,
            Map.of(CHANGES_REQUESTED, Permission.REVIEW_PLANS, APPROVED, Permission.REVIEW_PLANS),
            CHANGES_REQUESTED,
            Map.of(),
            APPROVED,
            Map.of());

    /** What a caller needs to move a round from here to there, or nothing if nobody can. */
    public Optional<Permission> permissionFor(RoundStatus to) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(to));
    }

    /** Where a round can go from here. */
    public Set<RoundStatus> next() {
        return TRANSITIONS.getOrDefault(this, Map.of()).keySet();
    }

    /** Whether the employer may read the round. */
    public boolean decided() {
        return this != OPEN;
    }
}
