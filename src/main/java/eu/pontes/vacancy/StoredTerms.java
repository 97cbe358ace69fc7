package eu.pontes.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much work, from when, for how many people and for what wage, as columns of the offer. */
@Embeddable
class StoredTerms {

    @Column(name = "weekly_tenths")
    private int weeklyTenths;

    @Enumerated(EnumType.STRING)
    @Column(name = "wage_per")
    private @Nullable WagePer wagePer;

    @Column(name = "wage_from_cents")
    private @Nullable Long wageFromCents;

    @Column(name = "wage_to_cents")
    private @Nullable Long wageToCents;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    private int places;

    protected StoredTerms() {}

    void fill(WorkTerms terms) {
        Wage wage = terms.wage();
        weeklyTenths = terms.hoursPerWeek().movePointRight(1).intValueExact();
        wagePer = wage == null ? null : wage.per();
        wageFromCents = wage == null ? null : cents(wage.from());
        wageToCents = wage == null || wage.to() == null ? null : cents(wage.to());
        startsOn = terms.startsOn();
        places = terms.places();
    }

    WorkTerms terms() {
        Wage wage = wageFromCents == null || wagePer == null
                ? null
                : new Wage(euro(wageFromCents), wageToCents == null ? null : euro(wageToCents), wagePer);
        return new WorkTerms(BigDecimal.valueOf(weeklyTenths, 1), wage, startsOn, places);
    }

    private static BigDecimal euro(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static long cents(BigDecimal euro) {
        return euro.movePointRight(2).longValueExact();
    }
}
