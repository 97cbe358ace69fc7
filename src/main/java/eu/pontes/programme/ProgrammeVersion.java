package eu.pontes.programme;

import eu.pontes.identity.EmployerNature;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a programme says from one day to another; a plan keeps the version that it was begun under. */
@Entity
@Table(name = "programme_version")
class ProgrammeVersion extends DatedVersion {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_code")
    private Programme programme;

    @Embedded
    private NameColumns names;

    @Column(name = "smallest_cell")
    private int smallestCell;

    @Column(name = "rounding_base")
    private int roundingBase;

    @Enumerated(EnumType.STRING)
    @Column(name = "only_for")
    private @Nullable EmployerNature onlyFor;

    protected ProgrammeVersion() {}

    ProgrammeVersion(Programme programme, LocalDate validFrom, ProgrammeTerms terms) {
        super(validFrom, terms);
        this.programme = programme;
        this.names = new NameColumns(terms.names());
        this.smallestCell = terms.figures().smallestCell();
        this.roundingBase = terms.figures().roundingBase();
        this.onlyFor = terms.onlyFor().orElse(null);
    }

    Programme programme() {
        return programme;
    }

    FigureRules figureRules() {
        return new FigureRules(smallestCell, roundingBase);
    }

    Optional<EmployerNature> onlyFor() {
        return Optional.ofNullable(onlyFor);
    }

    @Override
    ProgrammeTerms text() {
        return new ProgrammeTerms(names.names(), onlyFor(), figureRules(), source(), checkedOn(), certainty());
    }
}
