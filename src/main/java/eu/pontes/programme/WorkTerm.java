package eu.pontes.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A job level or a kind of contract by which headcounts divide work. */
@Entity
@Table(name = "work_term")
class WorkTerm {

    /** What a term divides work by. */
    enum Kind {
        JOB_LEVEL,
        CONTRACT
    }

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int position;

    @Embedded
    private NameColumns names;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected WorkTerm() {}

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    String code() {
        return code;
    }

    Names names() {
        return names.names();
    }
}
