package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Problem;
import eu.pontes.programme.Finding;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the actions are, and the money that they ask. */
@ExtendWith(ArquillianExtension.class)
class ActionProgressServiceIT {

    @Inject
    PlanService plans;

    @Inject
    ActionProgressService progress;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    RunningPlanFixture fixture;

    @Inject
    AuditTrail trail;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private Caller emma;
    private Caller service;

    @BeforeEach
    void anEmployerAndAService() {
        emma = actors.employer("Bakkerij Proef");
        service = actors.service("Dienst Proef");
    }

    @Test
    void theServiceReadsWhatTheEmployerReportsAndTheTrailSaysBy() {
        PlanId id = fixture.running(emma, service);
        ActionId action = plan(id).actions().get(0).id();

        report(emma, id, action, ActionStatus.STARTED, "");
        report(emma, id, action, ActionStatus.MOVED, "The trainer left");

        ActionCourse course = callers.as(service, () -> entrusted.plan(id))
                .action(action)
                .orElseThrow()
                .course();
        assertThat(course.status()).isEqualTo(ActionStatus.MOVED);
        assertThat(course.reason()).contains("The trainer left");
        assertThat(course.since()).isPresent();
        Subject subject = new Subject("plan-action", action.value());
        assertThat(trail.entries(emma.organisation(), "action.started", subject))
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).contains(emma.name()));
        assertThat(trail.entries(emma.organisation(), "action.moved", subject)).hasSize(1);
    }

    @Test
    void aReportIsRefusedToStrangersAndReaders() {
        PlanId id = fixture.running(emma, service);
        ActionId action = plan(id).actions().get(0).id();
        Caller hugo = actors.employer("Andere Bakkerij");
        PlanId own = fixture.running(hugo, service);

        assertThatThrownBy(() -> report(hugo, id, action, ActionStatus.DONE, ""))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> report(hugo, own, action, ActionStatus.DONE, ""))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> report(actors.employerReader(emma), id, action, ActionStatus.DONE, ""))
                .isInstanceOf(Problem.Forbidden.class);
        assertThat(plan(id).actions().get(0).course()).isEqualTo(ActionCourse.PLANNED);
    }

    @Test
    void aDraftHasNoCourseYet() {
        PlanId id = fixture.draft(emma, service);
        ActionId action = plan(id).actions().get(0).id();

        assertThatThrownBy(() -> report(emma, id, action, ActionStatus.STARTED, ""))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void thePlanSaysWhatItAsksAndWhichRulesThatBreaks() {
        PlanId id = fixture.draft(emma, service);
        callers.as(emma, () -> plans.addAction(id, PlanFixture.subsidised("30000", "30000", "5000")));
        assertThat(rulesBroken(id)).doesNotContain("programme.finding.cap", "programme.finding.share");

        callers.as(emma, () -> plans.addAction(id, PlanFixture.subsidised("100", "100", "100")));
        callers.as(emma, () -> plans.addAction(id, PlanFixture.subsidised("10000", "10000", "9900")));

        PlanView plan = plan(id);
        assertThat(plan.funding().asked()).isEqualTo(new Money(1_500_000));
        assertThat(plan.funding().most()).isEqualTo(Optional.of(new Money(1_000_000)));
        assertThat(plan.funding().sectorPoints()).isEqualTo(3);
        assertThat(rulesBroken(id)).contains("programme.finding.cap");
        assertThat(plan.actions().get(1).ownShare()).isEqualTo(new Money(2_500_000));
    }

    @Test
    void sectorPointsAreAskedOnlyWhereTheSectorMayHaveAnAgreement() {
        PlanId id = fixture.draft(emma, service);
        assertThat(rulesBroken(id)).contains("programme.finding.sector-points");

        answer(id, SectorAgreement.NO);
        assertThat(rulesBroken(id)).doesNotContain("programme.finding.sector-points");

        answer(id, SectorAgreement.YES);
        assertThat(plan(id).sectorAgreement()).isEqualTo(SectorAgreement.YES);
        assertThat(rulesBroken(id)).contains("programme.finding.sector-points");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eligible_cents = budget_cents + 1",
                "eligible_cents = 5, subsidy_cents = 6",
                "subsidy_cents = -1",
                "status = 'MOVED', status_since = utc_timestamp()",
                "status = 'STARTED'",
                "status = 'PLANNED', status_reason = 'x'",
                "status = 'LOST', status_since = utc_timestamp()"
            })
    void theDatabaseItselfRefusesWhatCannotBe(String change) {
        PlanId id = fixture.draft(emma, service);

        assertThatThrownBy(() -> fixture.inDatabase(() -> fixture.entities()
                        .createNativeQuery("update plan_action set " + change + " where plan_id = ?1")
                        .setParameter(1, id.toString())
                        .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    private void answer(PlanId id, SectorAgreement answer) {
        callers.as(emma, () -> {
            plans.redraft(
                    id,
                    plan(id).version(),
                    new DraftPlan(
                            "More newcomers in the kitchen",
                            PlanFixture.GLOBAL,
                            service.organisation(),
                            PlanFixture.FIRST_DAY,
                            PlanFixture.LAST_DAY,
                            answer));
            return true;
        });
    }

    private List<String> rulesBroken(PlanId id) {
        return plan(id).findings().stream().map(Finding::key).toList();
    }

    private PlanView plan(PlanId id) {
        return callers.as(emma, () -> plans.plan(id));
    }

    private void report(Caller by, PlanId id, ActionId action, ActionStatus status, String reason) {
        callers.as(by, () -> {
            progress.report(id, action, new ReportAction(status, reason));
            return true;
        });
    }
}
