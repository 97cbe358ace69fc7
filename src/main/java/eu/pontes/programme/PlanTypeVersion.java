package eu.pontes.programme;

import eu.pontes.identity.EmployerNature;
import eu.pontes.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The terms of one plan type that hold from one day to another; only the last day is ever set afterwards. */
@Entity
@Table(name = "plan_type")
class PlanTypeVersion implements Dated {

    @Id
    private UUID id;

    private String code;

    @Column(name = "programme_code")
    private String programme;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private int position;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    private PlanTypeTerms terms;

    protected PlanTypeVersion() {}

    /** Takes over the id of its terms. */
    PlanTypeVersion(RuleChange change, PlanTypeTerms terms, int position) {
        this.id = terms.id();
        this.code = change.code();
        this.programme = change.programme().orElseThrow();
        this.validFrom = change.effectiveOn();
        this.position = position;
        this.terms = terms;
    }

    @Override
    public void endOn(LocalDate last) {
        validTo = last;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String programme() {
        return programme;
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    int position() {
        return position;
    }

    Names names() {
        return terms.names();
    }

    Catalogue.TypeEntry entry() {
        return new Catalogue.TypeEntry(code, names(), terms.leadsToLabel());
    }

    PlanType in(Language language, Optional<EmployerNature> onlyFor) {
        return new PlanType(
                id,
                code,
                names().in(language),
                terms.leadsToLabel(),
                terms.maxMonths(),
                terms.source(),
                terms.checkedOn(),
                terms.certainty(),
                onlyFor);
    }

    @Override
    public RuleVersion view() {
        return new RuleVersion(validFrom, validTo, terms.view());
    }

    PlanTypeDetail detail() {
        return new PlanTypeDetail(id, code, programme, validFrom, validTo, terms.view());
    }
}
