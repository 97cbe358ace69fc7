package eu.pontes.identity;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant: everything that belongs to somebody belongs to one of these. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "modelled_on")
    private @Nullable String modelledOn;

    @Version
    private int version;

    protected Organisation() {}

    OrganisationSummary summary() {
        return new OrganisationSummary(new TenantId(id), kind, name, language, modelledOn);
    }
}
