package eu.pontes.programme;

import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the versions of programmes, indicators and limits have in common: their days, and where they were read. */
@MappedSuperclass
abstract class DatedVersion implements Dated {

    @Id
    private UUID id;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    protected DatedVersion() {}

    DatedVersion(LocalDate validFrom, RuleText text) {
        this.id = Ids.next();
        this.validFrom = validFrom;
        this.source = text.source();
        this.checkedOn = text.checkedOn();
        this.certainty = text.certainty();
    }

    /** Everything that it says. */
    abstract RuleText text();

    @Override
    public final RuleVersion view() {
        return new RuleVersion(validFrom, validTo, text());
    }

    final UUID id() {
        return id;
    }

    @Override
    public final LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public final @Nullable LocalDate validTo() {
        return validTo;
    }

    @Override
    public final void endOn(LocalDate last) {
        validTo = last;
    }

    final String source() {
        return source;
    }

    final LocalDate checkedOn() {
        return checkedOn;
    }

    final Certainty certainty() {
        return certainty;
    }
}
