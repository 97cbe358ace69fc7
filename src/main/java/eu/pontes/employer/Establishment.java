package eu.pontes.employer;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where people of an employer work. It is closed rather than removed, because headcounts refer to it. */
@Entity
@Table(name = "establishment")
class Establishment {

    @Id
    private UUID id;

    @Column(name = "employer_id")
    private UUID employerId;

    private String name;

    @Column(name = "unit_number")
    private @Nullable String unitNumber;

    private @Nullable String municipality;
    private @Nullable String postcode;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private int version;

    protected Establishment() {}

    Establishment(TenantId employer, WriteEstablishment content) {
        this.id = Ids.next();
        this.employerId = employer.value();
        describe(content);
    }

    final void describe(WriteEstablishment content) {
        name = content.name();
        unitNumber = Optional.ofNullable(content.unitNumber())
                .flatMap(UnitNumber::parse)
                .map(UnitNumber::value)
                .orElse(null);
        municipality = content.municipality();
        postcode = content.postcode();
    }

    /** Takes it out of new headcounts; closing again changes nothing. */
    void close(LocalDate today) {
        if (closedOn == null) {
            closedOn = today;
        }
    }

    void reopen() {
        closedOn = null;
    }

    void mustBeAt(int known) {
        if (version != known) {
            throw Problem.stale();
        }
    }

    EstablishmentId id() {
        return new EstablishmentId(id);
    }

    EstablishmentView view() {
        return new EstablishmentView(
                id(),
                version,
                name,
                Optional.ofNullable(unitNumber).map(UnitNumber::new),
                Optional.ofNullable(municipality),
                Optional.ofNullable(postcode),
                Optional.ofNullable(closedOn));
    }
}
