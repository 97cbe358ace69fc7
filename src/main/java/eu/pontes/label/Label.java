package eu.pontes.label;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The distinction that an authority awards for a plan, valid for two years unless it is taken back. */
@Entity
@Table(name = "label")
class Label {

    private static final int YEARS = 2;

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "authority_id")
    private UUID authorityId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private LabelApplication application;

    private String number;
    private String token;

    @Column(name = "awarded_on")
    private LocalDate awardedOn;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private LabelStatus status;

    private @Nullable String reason;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Version
    private int version;

    protected Label() {}

    Label(LabelApplication application, LabelNumber number, LocalDate awardedOn) {
        this.id = Ids.next();
        this.application = application;
        this.employerId = application.employer().value();
        this.authorityId = application.authority().value();
        this.number = number.toString();
        this.token = Token.next().value();
        this.awardedOn = awardedOn;
        this.validTo = awardedOn.plusYears(YEARS);
        this.status = LabelStatus.AWARDED;
    }

    void withdraw(Withdraw command, Caller by, Instant now) {
        if (command.version() != version) {
            throw Problem.stale();
        }
        moveTo(LabelStatus.WITHDRAWN);
        reason = command.reason().strip();
        withdrawnAt = now;
        withdrawnBy = by.member().value();
    }

    private void moveTo(LabelStatus to) {
        if (status.permissionFor(to).isEmpty()) {
            throw Problem.conflict("label-transition", status, to);
        }
        status = to;
    }

    /** What the label is worth on a day; the last day counts. */
    LabelStanding standing(LocalDate day) {
        return switch (status) {
            case WITHDRAWN -> LabelStanding.WITHDRAWN;
            case AWARDED -> day.isAfter(validTo) ? LabelStanding.EXPIRED : LabelStanding.VALID;
        };
    }

    LabelId id() {
        return new LabelId(id);
    }

    TenantId employer() {
        return new TenantId(employerId);
    }

    TenantId authority() {
        return new TenantId(authorityId);
    }

    LabelView view(LocalDate day) {
        return new LabelView(
                id(), version, number, application.planTitle(), awardedOn, validTo, token, standing(day), reason);
    }

    VerifiedLabel verified(String employerName, String authorityName, LocalDate day) {
        return new VerifiedLabel(number, employer(), employerName, authorityName, awardedOn, validTo, standing(day));
    }
}
