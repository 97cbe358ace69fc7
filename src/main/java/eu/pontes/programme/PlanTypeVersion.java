package eu.pontes.programme;

import eu.pontes.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules say about one plan type from one day to another. */
@Entity
@Table(name = "plan_type")
class PlanTypeVersion {

    @Id
    private UUID id;

    private String code;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private int position;

    @Embedded
    private NameColumns names;

    @Column(name = "leads_to_label")
    private boolean leadsToLabel;

    @Column(name = "max_months")
    private int maxMonths;

    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    protected PlanTypeVersion() {}

    UUID id() {
        return id;
    }

    Names names() {
        return names.names();
    }

    Catalogue.TypeEntry entry() {
        return new Catalogue.TypeEntry(names(), leadsToLabel);
    }

    PlanType in(Language language) {
        return new PlanType(id, code, names().in(language), leadsToLabel, maxMonths, source, checkedOn, certainty);
    }
}
