package eu.pontes.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How an indicator is worded while it is offered, from one day to another. */
@Entity
@Table(name = "indicator_version")
class IndicatorVersion extends DatedVersion {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_code")
    private CatalogueIndicator indicator;

    @Embedded
    private NameColumns names;

    @Embedded
    @AttributeOverride(name = "dutch", column = @Column(name = "unit_nl"))
    @AttributeOverride(name = "french", column = @Column(name = "unit_fr"))
    @AttributeOverride(name = "german", column = @Column(name = "unit_de"))
    @AttributeOverride(name = "english", column = @Column(name = "unit_en"))
    private NameColumns unit;

    protected IndicatorVersion() {}

    IndicatorVersion(CatalogueIndicator indicator, LocalDate validFrom, IndicatorTerms terms) {
        super(validFrom, terms);
        this.indicator = indicator;
        this.names = new NameColumns(terms.names());
        this.unit = new NameColumns(terms.unit());
    }

    @Override
    IndicatorTerms text() {
        return new IndicatorTerms(indicator.meaning(), names.names(), unit.names(), source(), checkedOn(), certainty());
    }
}
