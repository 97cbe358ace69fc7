package eu.pontes.employer;

import eu.pontes.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The identifier of an employer that a service saw in the register; another identifier is not confirmed by it. */
@Entity
@Table(name = "registration_check")
@IdClass(RegistrationCheck.Key.class)
class RegistrationCheck {

    @Id
    @Column(name = "employer_id")
    private UUID employerId;

    @Id
    @Column(name = "service_id")
    private UUID serviceId;

    private String identifier;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected RegistrationCheck() {}

    RegistrationCheck(TenantId employer, TenantId service, String identifier, Instant now) {
        this.employerId = employer.value();
        this.serviceId = service.value();
        this.identifier = identifier;
        this.checkedAt = now;
    }

    /** When this identifier was confirmed, if it is the one. */
    Optional<Instant> confirms(Optional<String> current) {
        return current.filter(identifier::equals).map(same -> checkedAt);
    }

    /** Whose identifier, and by whom. */
    record Key(UUID employerId, UUID serviceId) implements Serializable {}
}
