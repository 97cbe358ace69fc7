package eu.pontes.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A bound from a day on, until the next version replaces it. */
@Entity
@Table(name = "dated_limit")
class DatedLimit extends DatedVersion {

    @Enumerated(EnumType.STRING)
    private Limit code;

    private long amount;

    protected DatedLimit() {}

    DatedLimit(Limit code, LocalDate validFrom, LimitTerms terms) {
        super(validFrom, terms);
        this.code = code;
        this.amount = terms.amount();
    }

    Limit code() {
        return code;
    }

    int amount() {
        return Math.toIntExact(amount);
    }

    @Override
    LimitTerms text() {
        return new LimitTerms(amount(), source(), checkedOn(), certainty());
    }
}
