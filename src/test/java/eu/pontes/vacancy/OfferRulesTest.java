package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class OfferRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Example
    void theUsualOfferBreaksNoRule() {
        assertThat(wrongFields(content().build())).isEmpty();
    }

    @Property
    void hoursAreInTenths(@ForAll @BigRange(min = "1", max = "50") @Scale(3) BigDecimal hours) {
        boolean allowed = hours.stripTrailingZeros().scale() <= 1;

        List<String> wrong =
                wrongFields(content().terms(new WorkTerms(hours, null, null, 1)).build());

        assertThat(wrong).isEqualTo(allowed ? List.of() : List.of("terms.hoursPerWeek"));
    }

    @Property
    void reactionsArePossibleForAtMostAYearFromToday(@ForAll @IntRange(min = -20, max = 400) int days) {
        LocalDate last = TODAY.plusDays(days);

        List<String> wrong = wrongFields(content().validThrough(last).build());

        boolean allowed = days >= 0 && !last.isAfter(TODAY.plusYears(1));
        assertThat(wrong).isEqualTo(allowed ? List.of() : List.of("validThrough"));
    }

    @Property
    void aWageIsInWholeCentsAndItsRangeRises(
            @ForAll @BigRange(min = "0.01", max = "9999") @Scale(2) BigDecimal from,
            @ForAll @BigRange(min = "0.01", max = "9999") @Scale(3) BigDecimal to) {
        boolean whole = to.stripTrailingZeros().scale() <= 2;
        boolean rising = to.compareTo(from) >= 0;

        List<String> wrong = wrongFields(content()
                .terms(new WorkTerms(BigDecimal.TEN, new Wage(from, to, WagePer.MONTH), null, 1))
                .build());

        assertThat(wrong.isEmpty()).isEqualTo(whole && rising);
        assertThat(wrong).allMatch("terms.wage.to"::equals);
    }

    @Example
    void daysBeyondAnyCalendarAreRefused() {
        assertThat(wrongFields(content().validThrough(LocalDate.MAX).build())).containsExactly("validThrough");
        assertThat(wrongFields(content()
                        .terms(ContentFixture.terms("38", null, LocalDate.MAX, 1))
                        .build()))
                .containsExactly("terms.startsOn");
    }

    @Example
    void oneWayToReactIsEnoughButNeeded() {
        assertThat(wrongFields(content().contact(null, "02/555.01.23", null).build()))
                .isEmpty();
        assertThat(wrongFields(
                        content().contact(null, " ", "a@bakkerij.example").build()))
                .isEmpty();
        assertThat(wrongFields(content().contact("Emma", null, "").build())).containsExactly("contact.phone");
        assertThat(wrongFields(content().contact("Emma", "call me maybe", null).build()))
                .containsExactly("contact.phone");
    }

    private static List<String> wrongFields(OfferContent content) {
        return OfferRules.broken(content, TODAY).stream().map(FieldError::field).toList();
    }

    private static ContentFixture content() {
        return new ContentFixture(TODAY);
    }
}
