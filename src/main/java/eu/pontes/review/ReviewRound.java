package eu.pontes.review;

import eu.pontes.identity.MemberId;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSubmitted;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reading of a submitted plan: remarks while it is open, then one decision; the next submission opens the next. */
@Entity
@Table(name = "review_round")
class ReviewRound {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "service_id")
    private UUID serviceId;

    private int number;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    private @Nullable String comment;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Remark> remarks = new ArrayList<>();

    @Version
    private int version;

    protected ReviewRound() {}

    ReviewRound(PlanSubmitted submission, Instant openedAt) {
        if (submission.employer().equals(submission.service())) {
            throw new IllegalArgumentException("an employer never reviews its own plan");
        }
        this.id = Ids.next();
        this.planId = submission.plan().value();
        this.employerId = submission.employer().value();
        this.serviceId = submission.service().value();
        this.number = submission.round();
        this.status = RoundStatus.OPEN;
        this.openedAt = openedAt;
    }

    Remark write(RemarkSection section, @Nullable ObjectiveId objective, String text, Instant now, MemberId by) {
        mustBeOpen();
        Remark remark = new Remark(this, section, objective, text, now, by);
        remarks.add(remark);
        return remark;
    }

    void remove(Remark remark) {
        mustBeOpen();
        remarks.remove(remark);
    }

    void requestChanges(String reason, Instant now, MemberId by) {
        if (reason.isBlank()) {
            throw Problem.invalid("comment", "NotBlank");
        }
        moveTo(RoundStatus.CHANGES_REQUESTED, reason, now, by);
    }

    void approve(@Nullable String advice, Instant now, MemberId by) {
        moveTo(RoundStatus.APPROVED, advice, now, by);
    }

    /** What a consultant writes stays a draft until the decision and is fixed from then on. */
    void mustBeOpen() {
        if (status.decided()) {
            throw Problem.conflict("review-round-decided", number);
        }
    }

    void mustBeAt(int seenVersion) {
        if (version != seenVersion) {
            throw Problem.stale();
        }
    }

    private void moveTo(RoundStatus to, @Nullable String words, Instant now, MemberId by) {
        if (!status.next().contains(to)) {
            throw Problem.conflict("review-transition", status, to);
        }
        status = to;
        comment = words == null || words.isBlank() ? null : words.strip();
        decidedAt = now;
        decidedBy = by.value();
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    TenantId employer() {
        return new TenantId(employerId);
    }

    TenantId service() {
        return new TenantId(serviceId);
    }

    int number() {
        return number;
    }

    boolean decided() {
        return status.decided();
    }

    /** Everybody whose name a reader of this round sees. */
    List<UUID> people() {
        List<UUID> people = new ArrayList<>();
        remarks.forEach(remark -> people.add(remark.writtenBy()));
        if (decidedBy != null) {
            people.add(decidedBy);
        }
        return people;
    }

    RoundView view(boolean latest, MemberNames names) {
        return new RoundView(
                new RoundId(id),
                version,
                number,
                status,
                openedAt,
                comment,
                decidedAt,
                decidedBy == null ? null : names.of(decidedBy),
                latest && decided(),
                remarks.stream()
                        .map(remark -> remark.view(names))
                        .sorted(Comparator.comparing(RemarkView::writtenAt))
                        .toList());
    }
}
