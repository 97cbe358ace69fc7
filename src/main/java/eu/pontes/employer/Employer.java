package eu.pontes.employer;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation in its part of employer. */
@Entity
@Table(name = "employer_profile")
class Employer {

    @Id
    @Column(name = "employer_id")
    private UUID employerId;

    @Column(name = "enterprise_number")
    private @Nullable String enterpriseNumber;

    @Column(name = "sector_code")
    private @Nullable String sectorCode;

    private @Nullable String municipality;
    private @Nullable String postcode;
    private @Nullable Integer workforce;
    private @Nullable String website;
    private @Nullable String about;

    @Version
    private int version;

    protected Employer() {}

    Employer(TenantId employer) {
        this.employerId = employer.value();
    }

    /** Takes over everything that the employer says of itself. */
    void describe(UpdateProfile as) {
        if (as.version() != version) {
            throw Problem.stale();
        }
        enterpriseNumber = Optional.ofNullable(as.enterpriseNumber())
                .flatMap(EnterpriseNumber::parse)
                .map(EnterpriseNumber::value)
                .orElse(null);
        sectorCode = as.sectorCode();
        municipality = as.municipality();
        postcode = as.postcode();
        workforce = as.workforce();
        website = as.website();
        about = as.about();
    }

    TenantId id() {
        return new TenantId(employerId);
    }

    OwnProfile profile() {
        EnterpriseNumber number = enterpriseNumber == null ? null : new EnterpriseNumber(enterpriseNumber);
        return new OwnProfile(version, number, sectorCode, municipality, postcode, workforce, website, about);
    }
}
