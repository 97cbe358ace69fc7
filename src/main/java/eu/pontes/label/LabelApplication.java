package eu.pontes.label;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer's request that an authority reward an evaluated plan with the label. */
@Entity
@Table(name = "label_application")
class LabelApplication {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "authority_id")
    private UUID authorityId;

    @Column(name = "plan_id")
    private UUID planId;

    // Copied, as the title of an evaluated plan never changes again and the authority has no door to plans
    @Column(name = "plan_title")
    private String planTitle;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "applied_by")
    private UUID appliedBy;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private @Nullable String reason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Version
    private int version;

    protected LabelApplication() {}

    LabelApplication(PlanView plan, TenantId authority, Caller applicant, LocalDate today) {
        this.id = Ids.next();
        this.employerId = plan.employer().value();
        this.authorityId = authority.value();
        this.planId = plan.id().value();
        this.planTitle = plan.title();
        this.receivedOn = today;
        this.appliedBy = applicant.member().value();
        this.status = ApplicationStatus.APPLIED;
    }

    /** Decides in favour; the label that follows counts from the day. */
    Label award(Caller by, Instant now, LocalDate today, LabelNumber number) {
        moveTo(ApplicationStatus.AWARDED, by, now);
        return new Label(this, number, today);
    }

    void refuse(String why, Caller by, Instant now) {
        moveTo(ApplicationStatus.REFUSED, by, now);
        reason = why.strip();
    }

    void mustBeAt(int seen) {
        if (seen != version) {
            throw Problem.stale();
        }
    }

    private void moveTo(ApplicationStatus to, Caller by, Instant now) {
        if (status.permissionFor(to).isEmpty()) {
            throw Problem.conflict("label-application-transition", status, to);
        }
        status = to;
        decidedAt = now;
        decidedBy = by.member().value();
    }

    ApplicationId id() {
        return new ApplicationId(id);
    }

    TenantId employer() {
        return new TenantId(employerId);
    }

    TenantId authority() {
        return new TenantId(authorityId);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    String planTitle() {
        return planTitle;
    }

    ApplicationView view(String employerName, String authorityName) {
        return new ApplicationView(
                id(),
                version,
                plan(),
                planTitle,
                employer(),
                employerName,
                authorityName,
                receivedOn,
                status,
                reason,
                decidedAt);
    }
}
