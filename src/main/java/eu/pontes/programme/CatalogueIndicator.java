package eu.pontes.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "adds_up")
    private boolean addsUp;

    @Column(name = "counts_placements")
    private boolean countsPlacements;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected CatalogueIndicator() {}

    Indicator indicator() {
        return new Indicator(
                code,
                kind,
                names.names(),
                unit.names(),
                needsDenominator,
                addsUp,
                countsPlacements,
                validFrom,
                Optional.ofNullable(validTo));
    }
}
