package eu.pontes.programme;

import eu.pontes.identity.EmployerNature;
import eu.pontes.kernel.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A policy under which plans are made, with the service that keeps its rules. */
@Entity
@Table(name = "programme")
class Programme {

    @Id
    private String code;

    private int position;

    @Embedded
    private NameColumns names;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Column(name = "smallest_cell")
    private int smallestCell;

    @Enumerated(EnumType.STRING)
    @Column(name = "only_for")
    private @Nullable EmployerNature onlyFor;

    @Column(name = "kept_by")
    private @Nullable UUID keptBy;

    @Version
    private int version;

    protected Programme() {}

    String code() {
        return code;
    }

    int smallestCell() {
        return smallestCell;
    }

    Optional<EmployerNature> onlyFor() {
        return Optional.ofNullable(onlyFor);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isKeptBy(TenantId organisation) {
        return organisation.value().equals(keptBy);
    }

    ProgrammeDetail detail() {
        return new ProgrammeDetail(
                code,
                names.names(),
                validFrom,
                validTo,
                source,
                checkedOn,
                certainty,
                smallestCell,
                Optional.ofNullable(keptBy).map(TenantId::new));
    }
}
