package eu.pontes.vacancy;

import eu.pontes.identity.Permission;
import eu.pontes.kernel.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of an offer. */
public enum OfferStatus implements Worded {
    DRAFT,
    PUBLISHED,
    CLOSED,
    /** The day until which it was valid has passed. */
    EXPIRED;

    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(DRAFT, PUBLISHED, Permission.WRITE_OFFERS),
            new Transition(PUBLISHED, CLOSED, Permission.WRITE_OFFERS),
            new Transition(PUBLISHED, EXPIRED, null));

    /** Every change of state that exists. */
    public static List<Transition> transitions() {
        return TRANSITIONS;
    }

    /** Whether an offer in this state may ever get into the other in one step. */
    public boolean canBecome(OfferStatus target) {
        return TRANSITIONS.stream().anyMatch(transition -> transition.from() == this && transition.to() == target);
    }

    /** Whether the offer's text may still be changed. */
    public boolean isEditable() {
        return Arrays.stream(values()).anyMatch(this::canBecome);
    }

    /**
     * One change of state.
     *
     * @param permission what its doer needs, or nothing where only the calendar does it
     */
    public record Transition(
            OfferStatus from, OfferStatus to, @Nullable Permission permission) {

        public Optional<Permission> by() {
            return Optional.ofNullable(permission);
        }
    }
}
