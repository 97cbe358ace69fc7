package eu.pontes.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.measure.MeasureResults;
import eu.pontes.measure.MeasureService;
import eu.pontes.measure.MeasureUse;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanView;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test has a measure of its own, so that none counts the plans of another. */
@ExtendWith(ArquillianExtension.class)
class MeasureResultsIT {

    @Inject
    MeasureService measures;

    @Inject
    EvaluationService evaluations;

    @Inject
    EntrustedPlanService plans;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    SubmissionFixture submissions;

    private Caller nadia;

    @BeforeEach
    void aConsultant() {
        nadia = actors.service("Dienst Proef");
    }

    @Test
    void theFifthPlanThatIsHandedInMakesTheNumberVisible() {
        for (int i = 0; i < 4; i++) {
            submittedWith("EXIT_TALK");
        }
        assertThat(use("EXIT_TALK").plans()).isEmpty();

        submittedWith("EXIT_TALK");

        assertThat(use("EXIT_TALK")).satisfies(use -> {
            assertThat(use.plans()).contains(5L);
            assertThat(use.results()).isEmpty();
        });
    }

    @Test
    void evaluationsSayWhatTheObjectivesOfAMeasureCameTo() {
        evaluated("CAREER_TALK", Outcome.REACHED);
        evaluated("CAREER_TALK", Outcome.REACHED);
        evaluated("CAREER_TALK", Outcome.PARTLY);
        evaluated("CAREER_TALK", Outcome.NOT_REACHED);
        assertThat(use("CAREER_TALK").results()).isEmpty();

        evaluated("CAREER_TALK", Outcome.MOVED);

        assertThat(use("CAREER_TALK").results()).contains(new MeasureResults(5, 2, 1, 1, 1));
    }

    private PlanId submittedWith(String measure) {
        PlanId plan = submissions.submitted(actors.employer("Bakkerij Proef"), nadia);
        submissions.execute(
                "update plan_action set measure_code = ?1, objective_id ="
                        + " (select id from plan_objective where plan_id = ?2) where plan_id = ?3",
                measure,
                plan.toString(),
                plan.toString());
        return plan;
    }

    private void evaluated(String measure, Outcome outcome) {
        PlanId plan = submittedWith(measure);
        callers.as(nadia, () -> {
            plans.approve(plan, plans.plan(plan).version());
            PlanView approved = plans.plan(plan);
            evaluations.evaluate(new Evaluate(
                    plan,
                    approved.version(),
                    EvaluationResult.POSITIVE,
                    "Well done.",
                    List.of(new EvaluatedObjective(approved.objectives().get(0).id(), outcome, null))));
            return plan;
        });
    }

    private MeasureUse use(String measure) {
        return callers.as(nadia, () -> measures.use(measure));
    }
}
