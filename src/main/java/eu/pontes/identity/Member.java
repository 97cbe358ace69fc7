package eu.pontes.identity;

import eu.pontes.kernel.TenantId;
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
import java.util.UUID;

/** An account of the identity provider as a member of one organisation. */
@Entity
@Table(name = "member")
class Member {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String subject;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private boolean active;

    @Version
    private int version;

    protected Member() {}

    Caller caller() {
        OrganisationSummary tenant = organisation.summary();
        return new Caller(new MemberId(id), fullName, new TenantId(tenant.id().value()), tenant.name(), role);
    }

    boolean isActive() {
        return active;
    }
}
