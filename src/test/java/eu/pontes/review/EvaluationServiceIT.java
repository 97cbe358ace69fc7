package eu.pontes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanView;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EvaluationServiceIT {

    @Inject
    EvaluationService evaluations;

    @Inject
    ReviewService reviews;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    SubmissionFixture submissions;

    private Caller emma;
    private Caller nadia;
    private PlanId plan;

    @BeforeEach
    void emmaHandsInAPlan() {
        emma = actors.employer("Bakkerij Proef");
        nadia = actors.service("Dienst Proef");
        plan = submissions.submitted(emma, nadia);
    }

    @Test
    void anApprovedPlanEndsWithAnOutcomePerObjective() {
        approve();

        as(nadia, () -> evaluations.evaluate(evaluation(EvaluationResult.POSITIVE)));

        assertThat(view().status()).isEqualTo(PlanStatus.EVALUATED);
        EvaluationView read =
                callers.as(nadia, () -> evaluations.evaluation(plan)).orElseThrow();
        assertThat(read.result()).isEqualTo(EvaluationResult.POSITIVE);
        assertThat(read.conclusion()).isEqualTo("Well done.");
        assertThat(read.evaluatedBy()).isEqualTo("Test CONSULTANT");
        assertThat(read.of(objective())).get().satisfies(evaluated -> {
            assertThat(evaluated.outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(evaluated.note()).isEqualTo("Five of eight.");
        });
        assertThat(callers.as(emma, () -> evaluations.ownEvaluation(plan))).contains(read);
    }

    @Test
    void onlyAnApprovedPlanIsEvaluated() {
        assertThatThrownBy(() -> as(nadia, () -> evaluations.evaluate(evaluation(EvaluationResult.POSITIVE))))
                .isInstanceOf(Problem.Conflict.class);

        assertThat(callers.as(nadia, () -> evaluations.evaluation(plan))).isEmpty();
    }

    @Test
    void aPlanIsEvaluatedOnce() {
        approve();
        as(nadia, () -> evaluations.evaluate(evaluation(EvaluationResult.NEGATIVE)));

        assertThatThrownBy(() -> as(nadia, () -> evaluations.evaluate(evaluation(EvaluationResult.POSITIVE))))
                .isInstanceOf(Problem.Conflict.class);

        assertThat(callers.as(nadia, () -> evaluations.evaluation(plan)))
                .get()
                .extracting(EvaluationView::result)
                .isEqualTo(EvaluationResult.NEGATIVE);
    }

    @Test
    void everyObjectiveNeedsAnOutcomeAndNoOtherHasOne() {
        approve();
        int version = view().version();

        assertThatThrownBy(() -> as(
                        nadia,
                        () -> evaluations.evaluate(
                                new Evaluate(plan, version, EvaluationResult.POSITIVE, "Well done.", List.of()))))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.code())
                                .containsExactly("review-every-objective"));
        List<EvaluatedObjective> foreign = List.of(
                new EvaluatedObjective(objective(), Outcome.REACHED, null),
                new EvaluatedObjective(new ObjectiveId(UUID.randomUUID()), Outcome.REACHED, null));
        assertThatThrownBy(() -> as(
                        nadia,
                        () -> evaluations.evaluate(
                                new Evaluate(plan, version, EvaluationResult.POSITIVE, "Well done.", foreign))))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.field())
                                .containsExactly("objectives[1].objective"));
    }

    @Test
    void aSecondConsultantWhoEvaluatesAnOldVersionIsTold() {
        approve();
        Evaluate stale = evaluation(EvaluationResult.POSITIVE);
        Evaluate older =
                new Evaluate(plan, stale.version() - 1, stale.result(), stale.conclusion(), stale.objectives());

        assertThatThrownBy(() -> as(nadia, () -> evaluations.evaluate(older))).hasMessage("stale");

        assertThat(view().status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void aLabelRestsOnAPositiveEvaluationOnly() {
        approve();
        Caller authority = actors.authority("Minister Proef");
        assertThat(callers.as(emma, () -> evaluations.positiveEvaluation(plan))).isEmpty();

        as(nadia, () -> evaluations.evaluate(evaluation(EvaluationResult.POSITIVE)));

        assertThat(callers.as(emma, () -> evaluations.positiveEvaluation(plan))).isPresent();
        assertThat(callers.as(authority, () -> evaluations.positiveEvaluation(plan)))
                .as("nothing was laid before this authority")
                .isEmpty();
        assertThat(callers.as(actors.employer("Slagerij Proef"), () -> evaluations.positiveEvaluation(plan)))
                .isEmpty();
    }

    @Test
    void aNegativeEvaluationOpensNoWayToALabel() {
        approve();

        as(nadia, () -> evaluations.evaluate(evaluation(EvaluationResult.NEGATIVE)));

        assertThat(callers.as(emma, () -> evaluations.positiveEvaluation(plan))).isEmpty();
    }

    @Test
    void strangersFindNothing() {
        approve();
        Evaluate evaluation = evaluation(EvaluationResult.POSITIVE);
        Caller otherService = actors.service("Andere dienst");
        Caller otherEmployer = actors.employer("Slagerij Proef");

        assertNotFound(otherService, () -> evaluations.evaluate(evaluation));
        assertNotFound(otherService, () -> evaluations.evaluation(plan));
        assertNotFound(otherEmployer, () -> evaluations.ownEvaluation(plan));
        assertThatThrownBy(() -> as(emma, () -> evaluations.evaluate(evaluation)))
                .isInstanceOf(Problem.Forbidden.class);
    }

    private void approve() {
        RoundView round = callers.as(nadia, () -> reviews.review(plan)).open().orElseThrow();
        as(nadia, () -> reviews.approve(new Approve(round.id(), round.version(), "")));
    }

    private Evaluate evaluation(EvaluationResult result) {
        return new Evaluate(
                plan,
                view().version(),
                result,
                "Well done.",
                List.of(new EvaluatedObjective(objective(), Outcome.PARTLY, "Five of eight.")));
    }

    private ObjectiveId objective() {
        return view().objectives().get(0).id();
    }

    private PlanView view() {
        return callers.as(nadia, () -> reviews.review(plan)).plan();
    }

    private void assertNotFound(Caller caller, Runnable call) {
        assertThatThrownBy(() -> as(caller, call)).isInstanceOf(Problem.NotFound.class);
    }

    private void as(Caller caller, Runnable work) {
        callers.as(caller, () -> {
            work.run();
            return caller;
        });
    }
}
