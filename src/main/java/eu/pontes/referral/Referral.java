package eu.pontes.referral;

import eu.pontes.jobdesk.CandidateSummary;
import eu.pontes.jobdesk.Pseudonym;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import eu.pontes.vacancy.OfferId;
import jakarta.persistence.Column;
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

/**
 * A candidate proposed for an offer. It copies the pseudonym and the title, because that is what the desk disclosed and
 * what the employer answered to.
 */
@Entity
@Table(name = "referral")
class Referral {

    @Id
    private UUID id;

    @Column(name = "desk_id")
    private UUID deskId;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "candidate_id")
    private UUID candidateId;

    @Column(name = "offer_title")
    private String offerTitle;

    private String initials;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private String motivation;

    @Column(name = "counts_for_target")
    private boolean countsForTarget;

    @Column(name = "decline_reason")
    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    @Column(name = "decline_comment")
    private @Nullable String declineComment;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "place_no")
    private @Nullable Integer placeNo;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected Referral() {}

    Referral(TenantId desk, ReferredOffer offer, CandidateSummary candidate, Introduction introduction, Instant now) {
        this.id = Ids.next();
        this.deskId = desk.value();
        this.employerId = offer.employer().value();
        this.offerId = offer.id().value();
        this.candidateId = candidate.id().value();
        this.offerTitle = offer.title();
        this.initials = candidate.pseudonym().initials();
        this.caseNumber = candidate.pseudonym().caseNumber();
        this.status = ReferralStatus.PROPOSED;
        this.motivation = introduction.motivation();
        this.countsForTarget = introduction.countsForTarget();
        this.proposedAt = now;
    }

    void accept(Instant now) {
        moveTo(ReferralStatus.ACCEPTED);
        invitedAt = now;
        answeredAt = now;
    }

    void decline(Refusal refusal, Instant now) {
        moveTo(ReferralStatus.DECLINED);
        declineReason = refusal.reason();
        declineComment = refusal.comment();
        answeredAt = now;
    }

    /** The candidate starts, and takes the place with this number of the offer. */
    void place(LocalDate firstDay, int place, Instant now) {
        moveTo(ReferralStatus.PLACED);
        startsOn = firstDay;
        placeNo = place;
        answeredAt = now;
    }

    void withdraw() {
        moveTo(ReferralStatus.WITHDRAWN);
    }

    /** Refuses to go on if somebody saved a newer version than the caller was looking at. */
    Referral at(int expected) {
        if (version != expected) {
            throw Problem.stale();
        }
        return this;
    }

    /** Refuses a step that the table of transitions does not have. */
    void requireMove(ReferralStatus next) {
        if (!status.leadsTo(next)) {
            throw Problem.conflict("referral-transition", status, next);
        }
    }

    ReferralId id() {
        return new ReferralId(id);
    }

    TenantId desk() {
        return new TenantId(deskId);
    }

    TenantId employer() {
        return new TenantId(employerId);
    }

    OfferId offer() {
        return new OfferId(offerId);
    }

    ReferralStatus status() {
        return status;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    boolean countsForTarget() {
        return countsForTarget;
    }

    ReferralMoved moved() {
        return new ReferralMoved(id(), offer(), desk(), employer(), status);
    }

    DeskReferral forDesk(String employerName) {
        return new DeskReferral(
                id(),
                version,
                status,
                new Pseudonym(initials, caseNumber),
                offerTitle,
                employerName,
                countsForTarget,
                proposedAt,
                Optional.ofNullable(answeredAt),
                refusal(),
                Optional.ofNullable(startsOn));
    }

    ReceivedReferral forEmployer(String deskName) {
        return new ReceivedReferral(
                id(),
                version,
                status,
                new Pseudonym(initials, caseNumber),
                offer(),
                offerTitle,
                deskName,
                motivation,
                proposedAt,
                Optional.ofNullable(answeredAt),
                refusal(),
                Optional.ofNullable(startsOn));
    }

    private Optional<Refusal> refusal() {
        return declineReason == null ? Optional.empty() : Optional.of(new Refusal(declineReason, declineComment));
    }

    private void moveTo(ReferralStatus next) {
        requireMove(next);
        status = next;
    }
}
