package eu.pontes.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A way to measure in the catalogue: a new one needs a row and no code. */
@Entity
@Table(name = "indicator")
class CatalogueIndicator {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private int position;

    @Column(name = "adds_up")
    private boolean addsUp;

    @Column(name = "counts_placements")
    private boolean countsPlacements;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<IndicatorVersion> versions = new ArrayList<>();

    protected CatalogueIndicator() {}

    CatalogueIndicator(String code, IndicatorTerms.Meaning meaning, int position) {
        this.code = code;
        this.kind = meaning.kind();
        this.addsUp = meaning.addsUp();
        this.countsPlacements = meaning.countsPlacements();
        this.position = position;
    }

    String code() {
        return code;
    }

    IndicatorTerms.Meaning meaning() {
        return new IndicatorTerms.Meaning(kind, addsUp, countsPlacements);
    }

    Timeline<IndicatorVersion> timeline() {
        return new Timeline<>(versions);
    }

    void begin(LocalDate day, IndicatorTerms terms) {
        versions.add(timeline().follow(new IndicatorVersion(this, day, terms)));
    }

    List<IndicatorVersion> versions() {
        return List.copyOf(versions);
    }

    /** As it is worded on a day, or nearest to it. */
    Indicator indicator(LocalDate day) {
        IndicatorVersion version = timeline().nearest(day).orElseThrow();
        IndicatorTerms terms = version.text();
        return new Indicator(
                code,
                kind,
                terms.names(),
                terms.unit(),
                addsUp,
                countsPlacements,
                version.validFrom(),
                Optional.ofNullable(version.validTo()));
    }
}
