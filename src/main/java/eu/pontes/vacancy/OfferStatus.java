package eu.pontes.vacancy;

import eu.pontes.identity.Permission;
import eu.pontes.kernel.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life of an offer. */
public enum OfferStatus implements Worded {
    DRAFT,
    /** Job desks see it some working days before everybody else does. */
    HEAD_START,
    PUBLISHED,
    /** Off the public pages until the employer reopens it; also when an approval to reserve it has ended. */
    SUSPENDED,
    /** Whoever was wanted was found. */
    FILLED,
    /** Taken off for good by the employer. */
    CLOSED,
    /** The day until which it was valid has passed. */
    EXPIRED,
    /** Kept for the record; nobody works with it any more. */
    ARCHIVED;

    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(DRAFT, HEAD_START, Permission.WRITE_OFFERS),
            new Transition(DRAFT, PUBLISHED, Permission.WRITE_OFFERS),
            new Transition(HEAD_START, PUBLISHED, Permission.WRITE_OFFERS),
            new Transition(HEAD_START, PUBLISHED, null),
            new Transition(HEAD_START, SUSPENDED, Permission.WRITE_OFFERS),
            new Transition(HEAD_START, SUSPENDED, null),
            new Transition(HEAD_START, FILLED, Permission.WRITE_OFFERS),
            new Transition(HEAD_START, CLOSED, Permission.WRITE_OFFERS),
            new Transition(PUBLISHED, SUSPENDED, Permission.WRITE_OFFERS),
            new Transition(PUBLISHED, SUSPENDED, null),
            new Transition(PUBLISHED, FILLED, Permission.WRITE_OFFERS),
            new Transition(PUBLISHED, CLOSED, Permission.WRITE_OFFERS),
            new Transition(PUBLISHED, EXPIRED, null),
            new Transition(SUSPENDED, PUBLISHED, Permission.WRITE_OFFERS),
            new Transition(SUSPENDED, FILLED, Permission.WRITE_OFFERS),
            new Transition(SUSPENDED, CLOSED, Permission.WRITE_OFFERS),
            new Transition(SUSPENDED, EXPIRED, null),
            new Transition(FILLED, PUBLISHED, Permission.WRITE_OFFERS),
            new Transition(FILLED, ARCHIVED, Permission.WRITE_OFFERS),
            new Transition(FILLED, ARCHIVED, null),
            new Transition(CLOSED, ARCHIVED, Permission.WRITE_OFFERS),
            new Transition(CLOSED, ARCHIVED, null),
            new Transition(EXPIRED, ARCHIVED, Permission.WRITE_OFFERS),
            new Transition(EXPIRED, ARCHIVED, null));

    /** Every change of state that exists. */
    public static List<Transition> transitions() {
        return TRANSITIONS;
    }

    /** What the calendar makes of an offer that was published and has not ended. */
    static OfferStatus published(@Nullable LocalDate opensOn, LocalDate today) {
        return opensOn != null && opensOn.isAfter(today) ? HEAD_START : PUBLISHED;
    }

    /** Whether an offer in this state may get into the other in one step of its employer. */
    public boolean canBecome(OfferStatus target) {
        return steps(target).anyMatch(step -> step.by().isPresent());
    }

    /** Whether the calendar alone may bring an offer from this state into the other. */
    public boolean passesInto(OfferStatus target) {
        return steps(target).anyMatch(step -> step.by().isEmpty());
    }

    /** Whether people can be proposed, by whoever sees the offer. */
    public boolean isOpen() {
        return this == HEAD_START || this == PUBLISHED;
    }

    /** Whether the offer has come to its end, so that its page is gone for good. */
    public boolean isOver() {
        return switch (this) {
            case DRAFT, HEAD_START, PUBLISHED, SUSPENDED -> false;
            case FILLED, CLOSED, EXPIRED, ARCHIVED -> true;
        };
    }

    /** Whether the offer's text may still be changed. */
    public boolean isEditable() {
        return !isOver();
    }

    private Stream<Transition> steps(OfferStatus target) {
        return TRANSITIONS.stream().filter(step -> step.from() == this && step.to() == target);
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
