package eu.pontes.programme;

import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.UuidConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A policy under which plans are made, with the service that keeps its rules; what it says has dated versions. */
@Entity
@Table(name = "programme")
class Programme {

    @Id
    private String code;

    private int position;

    @Column(name = "kept_by")
    @Convert(converter = UuidConverter.class)
    private @Nullable UUID keptBy;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<ProgrammeVersion> versions = new ArrayList<>();

    @Version
    private int version;

    protected Programme() {}

    Programme(String code, TenantId keptBy, int position) {
        this.code = code;
        this.keptBy = keptBy.value();
        this.position = position;
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    Timeline<ProgrammeVersion> timeline() {
        return new Timeline<>(versions);
    }

    void begin(LocalDate day, ProgrammeTerms terms) {
        versions.add(timeline().follow(new ProgrammeVersion(this, day, terms)));
    }

    List<ProgrammeVersion> versions() {
        return List.copyOf(versions);
    }

    boolean holdsOn(LocalDate day) {
        return timeline().on(day).isPresent();
    }

    boolean isKeptBy(TenantId organisation) {
        return organisation.value().equals(keptBy);
    }

    Optional<TenantId> keptBy() {
        return Optional.ofNullable(keptBy).map(TenantId::new);
    }

    /** As it reads on a day, or nearest to it. */
    ProgrammeDetail detail(LocalDate day) {
        ProgrammeVersion version = timeline().nearest(day).orElseThrow();
        return new ProgrammeDetail(code, version.validFrom(), version.validTo(), version.text(), keptBy());
    }
}
