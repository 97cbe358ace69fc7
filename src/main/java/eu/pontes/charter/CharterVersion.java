package eu.pontes.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One edition of the charter, in force from its day until the next one's. */
@Entity
@Table(name = "charter_version")
class CharterVersion {

    @Id
    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected CharterVersion() {}

    int number() {
        return number;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
