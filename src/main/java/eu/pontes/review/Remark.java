package eu.pontes.review;

import eu.pontes.identity.MemberId;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a consultant has to say about one part of a plan, with the employer's answer next to it. */
@Entity
@Table(name = "remark")
class Remark {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private ReviewRound round;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "service_id")
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    private RemarkSection section;

    @Column(name = "objective_id")
    private @Nullable UUID objectiveId;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private UUID writtenBy;

    private @Nullable String reply;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Version
    private int version;

    protected Remark() {}

    Remark(
            ReviewRound round,
            RemarkSection section,
            @Nullable ObjectiveId objective,
            String text,
            Instant writtenAt,
            MemberId writtenBy) {
        this.id = Ids.next();
        this.round = round;
        this.employerId = round.employer().value();
        this.serviceId = round.service().value();
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy.value();
        say(section, objective, text);
    }

    void edit(RemarkSection newSection, @Nullable ObjectiveId newObjective, String newText) {
        round.mustBeOpen();
        say(newSection, newObjective, newText);
    }

    /** The employer's words and whether it has done with the remark; saying the same again keeps the first date. */
    void answer(@Nullable String words, boolean answered, Instant now) {
        if (!round.decided()) {
            throw Problem.conflict("review-round-open");
        }
        String stripped = words == null || words.isBlank() ? null : words.strip();
        if (!Objects.equals(reply, stripped)) {
            reply = stripped;
            repliedAt = stripped == null ? null : now;
        }
        if (!answered) {
            resolvedAt = null;
        } else if (resolvedAt == null) {
            resolvedAt = now;
        }
    }

    void mustBeAt(int seenVersion) {
        if (version != seenVersion) {
            throw Problem.stale();
        }
    }

    private void say(RemarkSection about, @Nullable ObjectiveId objective, String words) {
        if (words.isBlank()) {
            throw Problem.invalid("text", "NotBlank");
        }
        if (objective != null && about != RemarkSection.OBJECTIVES) {
            throw Problem.invalid("objective", "review-only-with-objectives");
        }
        section = about;
        objectiveId = objective == null ? null : objective.value();
        text = words.strip();
    }

    RemarkId id() {
        return new RemarkId(id);
    }

    ReviewRound round() {
        return round;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    RemarkView view(MemberNames names) {
        return new RemarkView(
                new RemarkId(id),
                version,
                section,
                objectiveId == null ? null : new ObjectiveId(objectiveId),
                text,
                names.of(writtenBy),
                writtenAt,
                reply,
                repliedAt,
                resolvedAt);
    }
}
