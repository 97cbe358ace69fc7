package eu.pontes.vacancy.board;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import eu.pontes.platform.data.UuidConverter;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.Names;
import eu.pontes.programme.RuleChangeStatus;
import eu.pontes.programme.RuleChangeTransition;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feed says from the moment that a second keeper agreed to it until the next version. */
@Entity
@Table(name = "board_feed")
class FeedVersion {

    @Id
    private UUID id;

    private String code;

    // Given when it is approved: the database lets no two versions of a feed have the same
    private @Nullable Integer revision;

    private int follows;

    private String name;

    @Column(name = "about_nl")
    private String dutch;

    @Column(name = "about_fr")
    private String french;

    @Column(name = "about_de")
    private String german;

    @Column(name = "about_en")
    private String english;

    private String template;

    private boolean served;

    private String reason;

    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Enumerated(EnumType.STRING)
    private RuleChangeStatus status;

    @Convert(converter = UuidConverter.class)
    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Convert(converter = UuidConverter.class)
    @Column(name = "proposed_by")
    private @Nullable UUID proposedBy;

    // Copied, because a trail says who somebody was then
    private String proposer;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Convert(converter = UuidConverter.class)
    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    private @Nullable String decider;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    @Version
    private int version;

    protected FeedVersion() {}

    FeedVersion(ProposeFeed what, Caller by, Instant now) {
        id = Ids.next();
        code = what.code();
        follows = what.follows();
        name = what.shape().name().strip();
        Names about = what.shape().about().names();
        dutch = about.nl();
        french = about.fr();
        german = about.de();
        english = about.en();
        template = what.shape().template();
        served = what.shape().served();
        reason = what.grounds().reason().strip();
        source = what.grounds().source().strip();
        checkedOn = what.grounds().checkedOn();
        certainty = what.certainty();
        status = RuleChangeStatus.PROPOSED;
        organisationId = by.organisation().value();
        proposedBy = by.member().value();
        proposer = by.name();
        proposedAt = now;
    }

    /**
     * Puts it into force.
     *
     * @param inForce the number of the version that holds now
     */
    void approve(int inForce, Caller by, Instant now) {
        moveTo(RuleChangeStatus.APPROVED, by, now);
        if (inForce != follows) {
            throw Problem.conflict("rules-overtaken");
        }
        revision = follows + 1;
    }

    void reject(String why, Caller by, Instant now) {
        moveTo(RuleChangeStatus.REJECTED, by, now);
        decisionNote = why.strip();
    }

    void withdraw(Caller by, Instant now) {
        moveTo(RuleChangeStatus.WITHDRAWN, by, now);
    }

    void mustBeAt(int seen) {
        if (seen != version) {
            throw Problem.stale();
        }
    }

    private void moveTo(RuleChangeStatus to, Caller by, Instant now) {
        RuleChangeTransition.mustAllow(status, to, by.member().value().equals(proposedBy));
        status = to;
        decidedBy = by.member().value();
        decider = by.name();
        decidedAt = now;
    }

    FeedId id() {
        return new FeedId(id);
    }

    String code() {
        return code;
    }

    int number() {
        return revision == null ? 0 : revision;
    }

    boolean isOf(TenantId service) {
        return service.value().equals(organisationId);
    }

    boolean isServed() {
        return served;
    }

    ServedFeed servedFeed() {
        return new ServedFeed(code, name, about(), template, source, checkedOn, certainty, since());
    }

    private Instant since() {
        return decidedAt == null ? proposedAt : decidedAt;
    }

    private Names about() {
        return new Names(dutch, french, german, english);
    }

    FeedView view() {
        return new FeedView(
                id(),
                version,
                code,
                number(),
                follows,
                name,
                about(),
                template,
                served,
                reason,
                source,
                checkedOn,
                certainty,
                status,
                new FeedView.Step(proposedBy, proposer, proposedAt),
                Optional.ofNullable(decidedAt)
                        .map(at -> new FeedView.Step(decidedBy, decider == null ? "" : decider, at)),
                Optional.ofNullable(decisionNote));
    }
}
