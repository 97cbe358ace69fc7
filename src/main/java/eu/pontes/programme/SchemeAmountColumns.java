package eu.pontes.programme;

import eu.pontes.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** An amount of a placement scheme as its row. */
@Embeddable
class SchemeAmountColumns {

    private int position;

    @Enumerated(EnumType.STRING)
    private SchemeAmount.Purpose purpose;

    @Enumerated(EnumType.STRING)
    private SchemeAmount.Payer payer;

    @Enumerated(EnumType.STRING)
    private SchemeAmount.Rhythm per;

    @Column(name = "from_cents")
    private long fromCents;

    @Column(name = "to_cents")
    private long toCents;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    private String source;

    protected SchemeAmountColumns() {}

    SchemeAmountColumns(int position, SchemeAmount amount) {
        this.position = position;
        this.purpose = amount.purpose();
        this.payer = amount.payer();
        this.per = amount.per();
        this.fromCents = amount.from().cents();
        this.toCents = amount.to().cents();
        this.asOf = amount.asOf();
        this.certainty = amount.certainty();
        this.source = amount.source();
    }

    int position() {
        return position;
    }

    SchemeAmount amount() {
        return new SchemeAmount(purpose, payer, per, new Money(fromCents), new Money(toCents), asOf, certainty, source);
    }
}
