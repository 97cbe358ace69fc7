package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.programme.Finding;
import eu.pontes.programme.RuleKind;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of a global plan, at most two may be subsidised. */
@ExtendWith(ArquillianExtension.class)
class EarlierSubsidiesIT {

    @Inject
    PlanService plans;

    @Inject
    RunningPlanFixture fixture;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private Caller emma;
    private Caller service;

    @BeforeEach
    void anEmployerHadOneSubsidisedPlan() {
        emma = actors.employer("Bakkerij Steun");
        service = actors.service("Dienst Steun");
        PlanId first = asking("1500");
        fixture.submit(emma, first);
        fixture.approve(service, first);
    }

    @Test
    void theSecondPlanMayAskForASubsidy() {
        assertThat(tooMany()).isEmpty();
    }

    @Test
    void theThirdMayNot() {
        PlanId second = asking("1");
        submit(second);
        fixture.approve(service, second);

        assertThat(tooMany())
                .map(Finding::arguments)
                .hasValueSatisfying(told -> assertThat(told).containsExactly(2L, 2));
    }

    @Test
    void aPlanThatWasEvaluatedStillCounts() {
        PlanId second = asking("1500");
        submit(second);
        fixture.approve(service, second);
        fixture.evaluate(service, second);

        assertThat(tooMany()).isPresent();
    }

    @Test
    void aPlanWithoutSubsidyCountsForNothing() {
        PlanId second = asking("0");
        submit(second);
        fixture.approve(service, second);

        assertThat(tooMany()).isEmpty();
    }

    @Test
    void aPlanThatWaitsForADecisionHasGotNothingYet() {
        submit(asking("1500"));

        assertThat(tooMany()).isEmpty();
    }

    private PlanId asking(String subsidy) {
        PlanId plan = fixture.draft(emma, service);
        return callers.as(emma, () -> {
            plans.addAction(plan, PlanFixture.subsidised("4000", "3000", subsidy));
            return plan;
        });
    }

    private void submit(PlanId plan) {
        callers.as(emma, () -> {
            plans.submit(plan, plans.plan(plan).version());
            return true;
        });
    }

    /** What the rules say about a later plan that asks for a subsidy too. */
    private Optional<Finding> tooMany() {
        return callers.as(emma, () -> {
            PlanId plan = plans.draft(new DraftPlan(
                    "Once more",
                    PlanFixture.GLOBAL,
                    service.organisation(),
                    LocalDate.of(2029, 1, 1),
                    LocalDate.of(2030, 12, 31)));
            plans.addAction(
                    plan,
                    new WriteAction(
                            "Language coaching",
                            "Kitchen manager",
                            LocalDate.of(2029, 1, 1),
                            LocalDate.of(2030, 12, 31),
                            BigDecimal.TEN,
                            BigDecimal.TEN,
                            BigDecimal.ONE,
                            false,
                            null,
                            null));
            return plans.plan(plan).findings().stream()
                    .filter(finding -> finding.rule().kind() == RuleKind.MOST_SUBSIDISED)
                    .findFirst();
        });
    }
}
