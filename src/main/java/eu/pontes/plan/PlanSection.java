package eu.pontes.plan;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a plan's task list: what one person edits at a time, so that people at different pages are in nobody's way.
 *
 * @param part the objective, action or consultation; nothing for one that is yet to be added
 */
public record PlanSection(Kind kind, @Nullable UUID part) {

    public static final PlanSection DETAILS = new PlanSection(Kind.DETAILS, null);
    public static final PlanSection STATE_OF_PLAY = new PlanSection(Kind.STATE_OF_PLAY, null);
    public static final PlanSection HEADCOUNTS = new PlanSection(Kind.HEADCOUNTS, null);
    public static final PlanSection ANALYSIS = new PlanSection(Kind.ANALYSIS, null);
    public static final PlanSection SUPPORT = new PlanSection(Kind.SUPPORT, null);
    public static final PlanSection AGREEMENT = new PlanSection(Kind.AGREEMENT, null);

    public PlanSection {
        if (part != null && !kind.many) {
            throw new IllegalArgumentException(kind + " has no parts");
        }
    }

    public static PlanSection of(ObjectiveId objective) {
        return new PlanSection(Kind.OBJECTIVE, objective.value());
    }

    public static PlanSection of(ActionId action) {
        return new PlanSection(Kind.ACTION, action.value());
    }

    public static PlanSection of(ConsultationId consultation) {
        return new PlanSection(Kind.CONSULTATION, consultation.value());
    }

    /** The pages of which every plan has one. */
    static Stream<PlanSection> single() {
        return Stream.of(Kind.values()).filter(kind -> !kind.many).map(kind -> new PlanSection(kind, null));
    }

    /** The page on which a part of a kind is added. */
    public static PlanSection adding(Kind kind) {
        return new PlanSection(kind, null);
    }

    /** Whether nothing is stored yet of what is written on this page. */
    public boolean adds() {
        return kind.many && part == null;
    }

    /** Its address below that of the plan, which also is its stable name in the database. */
    public String path() {
        return kind.many
                ? kind.path + "/"
                        + Optional.ofNullable(part).map(UUID::toString).orElse("new")
                : kind.path;
    }

    @Override
    public String toString() {
        return path();
    }

    /** The kinds of pages. */
    public enum Kind {
        DETAILS("details", false),
        STATE_OF_PLAY("state-of-play", false),
        HEADCOUNTS("headcounts", false),
        ANALYSIS("analysis", false),
        CONSULTATION("consultations", true),
        SUPPORT("support", false),
        AGREEMENT("agreement", false),
        OBJECTIVE("objectives", true),
        ACTION("actions", true);

        private final String path;
        private final boolean many;

        Kind(String path, boolean many) {
            this.path = path;
            this.many = many;
        }
    }
}
