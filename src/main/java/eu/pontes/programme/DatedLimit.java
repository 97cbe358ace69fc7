package eu.pontes.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A bound from a day on, until a later row replaces it. */
@Entity
@Table(name = "dated_limit")
@IdClass(DatedLimit.Key.class)
class DatedLimit {

    @Id
    @Enumerated(EnumType.STRING)
    private Limit code;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private long amount;

    protected DatedLimit() {}

    int amount() {
        return Math.toIntExact(amount);
    }

    /** Which bound, and since when. */
    record Key(Limit code, LocalDate validFrom) implements Serializable {}
}
