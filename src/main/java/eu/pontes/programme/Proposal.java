package eu.pontes.programme;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.UuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a member of a service proposes something, and what another member decided on it. */
@Embeddable
public class Proposal {

    @Convert(converter = UuidConverter.class)
    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    private String reason;

    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private RuleChangeStatus status;

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

    protected Proposal() {}

    public Proposal(Grounds grounds, Caller by, Instant now) {
        this.organisationId = by.organisation().value();
        this.reason = grounds.reason().strip();
        this.source = grounds.source().strip();
        this.checkedOn = grounds.checkedOn();
        this.status = RuleChangeStatus.PROPOSED;
        this.proposedBy = by.member().value();
        this.proposer = by.name();
        this.proposedAt = now;
    }

    public void approve(Caller by, Instant now) {
        moveTo(RuleChangeStatus.APPROVED, by, now);
    }

    public void reject(String why, Caller by, Instant now) {
        moveTo(RuleChangeStatus.REJECTED, by, now);
        decisionNote = why.strip();
    }

    public void withdraw(Caller by, Instant now) {
        moveTo(RuleChangeStatus.WITHDRAWN, by, now);
    }

    private void moveTo(RuleChangeStatus to, Caller by, Instant now) {
        RuleChangeTransition.mustAllow(status, to, by.member().value().equals(proposedBy));
        status = to;
        decidedBy = by.member().value();
        decider = by.name();
        decidedAt = now;
    }

    /** Whether a member of a service made it; what Pontes came with is of none. */
    public boolean isOf(TenantId service) {
        return service.value().equals(organisationId);
    }

    public RuleChangeStatus status() {
        return status;
    }

    /** As a colleague reads it. */
    public ProposalView view() {
        return new ProposalView(
                reason,
                source,
                checkedOn,
                status,
                new ProposalView.Step(proposedBy, proposer, proposedAt),
                Optional.ofNullable(decidedAt)
                        .map(at -> new ProposalView.Step(decidedBy, decider == null ? "" : decider, at)),
                Optional.ofNullable(decisionNote));
    }
}
