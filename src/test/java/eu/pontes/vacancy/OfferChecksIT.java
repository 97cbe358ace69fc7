package eu.pontes.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.Needs;
import eu.pontes.vacancy.needs.SkillNeed;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OfferChecksIT {

    @Inject
    OfferChecks checks;

    @Inject
    OfferFixture fixture;

    @Test
    void aWeekHasOneToFiftyHoursInTenths() {
        for (int hundredths = -500; hundredths <= 5500; hundredths += 5) {
            boolean allowed = hundredths >= 100 && hundredths <= 5000 && hundredths % 10 == 0;
            WorkTerms terms = new WorkTerms(BigDecimal.valueOf(hundredths, 2), null, null, 1);

            assertThat(wrongFields(fixture.content().terms(terms).build()))
                    .as("%s hundredths of an hour", hundredths)
                    .isEqualTo(allowed ? List.of() : List.of("terms.hoursPerWeek"));
        }
    }

    @Test
    void thereAreOneTo999Places() {
        for (int places : new int[] {Integer.MIN_VALUE, -1, 0, 1, 2, 998, 999, 1000, Integer.MAX_VALUE}) {
            assertThat(wrongFields(fixture.content()
                            .terms(ContentFixture.terms("38", null, null, places))
                            .build()))
                    .as("%s places", places)
                    .isEqualTo(places >= 1 && places <= 999 ? List.of() : List.of("terms.places"));
        }
    }

    @Test
    void numbersOfAbsurdSizeAreRefusedAtOnce() {
        for (String absurd : List.of("1E+999999999", "1E-999999999", "-1E+999999999")) {
            BigDecimal number = new BigDecimal(absurd);
            Wage wage = new Wage(number, null, WagePer.HOUR);

            assertThat(wrongFields(fixture.content()
                            .terms(new WorkTerms(number, wage, null, 1))
                            .build()))
                    .as(absurd)
                    .contains("terms.hoursPerWeek");
            assertThat(wrongFields(fixture.content()
                            .terms(new WorkTerms(BigDecimal.TEN, wage, null, 1))
                            .build()))
                    .as(absurd)
                    .containsExactly("terms.wage.from");
        }
    }

    /** A request body may leave out everything. */
    @Test
    @SuppressWarnings("NullAway")
    void whatIsMissingIsNamedWithItsPath() {
        OfferContent empty = new OfferContent(
                OfferKind.JOB,
                null,
                " ",
                null,
                "",
                null,
                null,
                new Workplace("", "", null),
                new WorkTerms(null, null, null, null),
                Needs.of(new LanguageNeed(null, new SkillNeed(null, null), null, null, null, null)),
                new Contact(null, null, null, null),
                null,
                null,
                null,
                null);

        assertThat(wrongFields(empty))
                .containsExactly(
                        "description",
                        "language",
                        "needs.languages[0].language",
                        "needs.languages[0].listen.dayOne",
                        "needs.languages[0].read",
                        "needs.languages[0].speak",
                        "needs.languages[0].write",
                        "placement",
                        "terms.hoursPerWeek",
                        "terms.places",
                        "title",
                        "validThrough",
                        "workplace.postcode");
    }

    private List<String> wrongFields(OfferContent content) {
        try {
            checks.valid(content, Optional.empty());
            return List.of();
        } catch (Problem.Invalid problem) {
            return problem.errors().stream().map(FieldError::field).toList();
        }
    }
}
