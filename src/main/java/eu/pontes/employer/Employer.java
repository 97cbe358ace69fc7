package eu.pontes.employer;

import eu.pontes.identity.EmployerNature;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
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

    @Enumerated(EnumType.STRING)
    private RegistrationKind registration = RegistrationKind.BELGIAN;

    @Column(name = "register_country")
    private @Nullable String registerCountry;

    @Column(name = "register_number")
    private @Nullable String registerNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable EmployerNature nature;

    @Column(name = "full_time_equivalents")
    private @Nullable BigDecimal fullTimeEquivalents;

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
        registration = as.registration().kind();
        enterpriseNumber =
                as.registration().number().map(EnterpriseNumber::value).orElse(null);
        registerCountry = as.registration().country();
        registerNumber = as.registration().foreignNumber();
        nature = as.nature();
        fullTimeEquivalents = as.fullTimeEquivalents();
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

    EmployerFacts facts() {
        return new EmployerFacts(Optional.ofNullable(nature), Optional.ofNullable(fullTimeEquivalents));
    }

    OwnProfile profile() {
        return new OwnProfile(
                version,
                new Registration(registration, enterpriseNumber, registerCountry, registerNumber),
                nature,
                sectorCode,
                municipality,
                postcode,
                workforce,
                fullTimeEquivalents,
                website,
                about);
    }
}
