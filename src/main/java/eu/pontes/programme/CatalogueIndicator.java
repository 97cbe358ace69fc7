package eu.pontes.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the indicator catalogue: a new way to measure needs a row and no code. */
@Entity
@Table(name = "indicator")
class CatalogueIndicator {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private int position;

    @Embedded
    private NameColumns names;

    @Embedded
    @AttributeOverride(name = "dutch", column = @Column(name = "unit_nl"))
    @AttributeOverride(name = "french", column = @Column(name = "unit_fr"))
    @AttributeOverride(name = "german", column = @Column(name = "unit_de"))
    @AttributeOverride(name = "english", column = @Column(name = "unit_en"))
    private NameColumns unit;

    @Column(name = "needs_denominator")
    private boolean needsDenominator;

    protected CatalogueIndicator() {}

    IndicatorOption option() {
        return new IndicatorOption(code, kind, names.names(), unit.names(), needsDenominator);
    }
}
