package eu.pontes.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.EvaluatedPlanService;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanView;
import eu.pontes.review.Approve;
import eu.pontes.review.Evaluate;
import eu.pontes.review.EvaluatedObjective;
import eu.pontes.review.EvaluationResult;
import eu.pontes.review.EvaluationService;
import eu.pontes.review.Outcome;
import eu.pontes.review.ReviewService;
import eu.pontes.review.RoundView;
import eu.pontes.review.SubmissionFixture;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LabelServiceIT {

    @Inject
    LabelService labels;

    @Inject
    AwardService awards;

    @Inject
    EvaluationService evaluations;

    @Inject
    EvaluatedPlanService evaluated;

    @Inject
    ReviewService reviews;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    SubmissionFixture submissions;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private Caller emma;
    private Caller nadia;
    private Caller an;
    private PlanId plan;

    @BeforeEach
    void emmaHandsInAPlan() {
        emma = actors.employer("Bakkerij Label");
        nadia = actors.service("Dienst Label");
        an = actors.authority("Gewest Label");
        plan = submissions.submitted(emma, nadia);
        ofType("GLOBAL");
    }

    @Test
    void anAwardedLabelIsVerifiedByItsTokenAndStandsInTheRegister() {
        evaluate(EvaluationResult.POSITIVE);
        assertThat(callers.as(emma, labels::candidates))
                .extracting(LabelCandidate::plan)
                .containsExactly(plan);

        ApplicationView application = applied();
        LabelView label = callers.as(an, () -> awards.award(new Award(application.id(), application.version())));

        VerifiedLabel verified = labels.verify(label.token()).orElseThrow();
        assertThat(verified.standing()).isEqualTo(LabelStanding.VALID);
        assertThat(verified.employerName()).isEqualTo("Bakkerij Label");
        assertThat(verified.authorityName()).isEqualTo("Gewest Label");
        assertThat(verified.validTo()).isEqualTo(verified.awardedOn().plusYears(2));
        assertThat(labels.register(PageRequest.first()).items()).contains(verified);
        assertThat(callers.as(emma, labels::ownLabels)).containsExactly(label);
        assertThat(callers.as(emma, labels::candidates)).isEmpty();
        assertThat(callers.as(an, () -> awards.application(application.id())).label())
                .contains(label);
    }

    @Test
    void aWithdrawnLabelLeavesTheRegisterAndItsTokenSaysSo() {
        evaluate(EvaluationResult.POSITIVE);
        ApplicationView application = applied();
        LabelView label = callers.as(an, () -> awards.award(new Award(application.id(), application.version())));

        withdraw(an, label);

        VerifiedLabel verified = labels.verify(label.token()).orElseThrow();
        assertThat(verified.standing()).isEqualTo(LabelStanding.WITHDRAWN);
        assertThat(labels.register(PageRequest.first()).items())
                .extracting(VerifiedLabel::number)
                .doesNotContain(label.number());
        assertThat(callers.as(emma, labels::ownLabels))
                .singleElement()
                .extracting(LabelView::reason)
                .isEqualTo("Onjuiste opgave");
        assertThatThrownBy(() -> withdraw(an, label)).hasMessage("stale");
    }

    @Test
    void theEmployerReadsWhyAndDoesNotAskAgainWithThePlan() {
        evaluate(EvaluationResult.POSITIVE);
        ApplicationView application = applied();

        callers.as(an, () -> {
            awards.refuse(new Refuse(application.id(), application.version(), "Te weinig acties"));
            return an;
        });

        assertThat(callers.as(emma, labels::ownApplications)).singleElement().satisfies(own -> {
            assertThat(own.status()).isEqualTo(ApplicationStatus.REFUSED);
            assertThat(own.reason()).isEqualTo("Te weinig acties");
        });
        assertThat(callers.as(emma, labels::candidates)).isEmpty();
        assertThatThrownBy(this::applied).hasMessage("label-applied");
        assertThatThrownBy(() ->
                        callers.as(an, () -> awards.award(new Award(application.id(), application.version() + 1))))
                .hasMessage("label-application-transition");
    }

    @Test
    void onlyAPositivelyEvaluatedPlanOfTheRightTypeOpensTheWay() {
        assertThatThrownBy(this::applied).hasMessage("label-not-evaluated");

        evaluate(EvaluationResult.NEGATIVE);
        assertThatThrownBy(this::applied).hasMessage("label-not-evaluated");
        assertThat(callers.as(emma, labels::candidates)).isEmpty();
    }

    @Test
    void aMiniPlanDoesNotLeadToALabel() {
        ofType("MINI");
        evaluate(EvaluationResult.POSITIVE);

        assertThatThrownBy(this::applied).hasMessage("label-plan-type");
        assertThat(callers.as(emma, labels::candidates)).isEmpty();
    }

    @Test
    void numbersFollowEachOtherWithoutAGap() {
        evaluate(EvaluationResult.POSITIVE);
        ApplicationView first = applied();
        LabelView one = callers.as(an, () -> awards.award(new Award(first.id(), first.version())));
        emmaHandsInAPlan();
        evaluate(EvaluationResult.POSITIVE);
        ApplicationView second = applied();
        assertThatThrownBy(() -> callers.as(an, () -> awards.award(new Award(second.id(), 99))))
                .hasMessage("stale");
        LabelView two = callers.as(an, () -> awards.award(new Award(second.id(), second.version())));

        assertThat(count(two) - count(one)).isEqualTo(1);
    }

    @Test
    void anotherAuthorityAnotherEmployerAndTheEvaluatorHaveNoSay() {
        evaluate(EvaluationResult.POSITIVE);
        Caller otherEmployer = actors.employer("Slagerij Label");
        Caller otherAuthority = actors.authority("Ander gewest");
        Caller editor = actors.employerEditor(emma);
        assertNotFound(otherEmployer, () -> labels.apply(new ApplyForLabel(plan, an.organisation())));
        assertForbidden(editor, () -> labels.apply(new ApplyForLabel(plan, an.organisation())));
        ApplicationView application = applied();
        Award award = new Award(application.id(), application.version());

        assertNotFound(otherAuthority, () -> awards.application(application.id()));
        assertNotFound(otherAuthority, () -> awards.award(award));
        assertForbidden(nadia, () -> awards.award(award));
        assertForbidden(emma, () -> awards.award(award));
        assertThat(callers.as(otherAuthority, awards::waiting)).isZero();
        assertThat(callers.as(an, awards::waiting)).isEqualTo(1);

        assertNotFound(otherAuthority, () -> evaluated.plan(emma.organisation(), plan));
        assertThat(callers.as(otherAuthority, () -> evaluations.positiveEvaluation(plan)))
                .isEmpty();
        assertThat(callers.as(an, () -> evaluated.plan(emma.organisation(), plan))
                        .id())
                .isEqualTo(plan);
        assertThat(callers.as(an, () -> evaluations.positiveEvaluation(plan))).isPresent();

        LabelView label = callers.as(an, () -> awards.award(award));
        assertThatThrownBy(() -> withdraw(otherAuthority, label)).isInstanceOf(Problem.NotFound.class);
        assertThat(callers.as(otherEmployer, labels::ownLabels)).isEmpty();
    }

    @Test
    void anUnknownTokenVerifiesNothing() {
        assertThat(labels.verify("AAAAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
        assertThat(labels.verify("' or 1=1 --")).isEmpty();
    }

    @Test
    void onlyAnAwardingAuthorityCanBeAsked() {
        evaluate(EvaluationResult.POSITIVE);

        assertThatThrownBy(() -> callers.as(emma, () -> labels.apply(new ApplyForLabel(plan, nadia.organisation()))))
                .isInstanceOf(Problem.Invalid.class);
    }

    private ApplicationView applied() {
        callers.as(emma, () -> labels.apply(new ApplyForLabel(plan, an.organisation())));
        return callers.as(an, () -> awards.applications(PageRequest.first()))
                .items()
                .get(0);
    }

    private void evaluate(EvaluationResult result) {
        RoundView round = callers.as(nadia, () -> reviews.review(plan)).open().orElseThrow();
        callers.as(nadia, () -> {
            reviews.approve(new Approve(round.id(), round.version(), ""));
            return nadia;
        });
        PlanView view = callers.as(nadia, () -> entrusted.plan(plan));
        List<EvaluatedObjective> outcomes = view.objectives().stream()
                .map(objective -> new EvaluatedObjective(objective.id(), Outcome.PARTLY, null))
                .toList();
        callers.as(nadia, () -> {
            evaluations.evaluate(new Evaluate(plan, view.version(), result, "Goed gewerkt.", outcomes));
            return nadia;
        });
    }

    private void withdraw(Caller by, LabelView label) {
        callers.as(by, () -> {
            awards.withdraw(new Withdraw(label.id(), label.version(), "Onjuiste opgave"));
            return by;
        });
    }

    private void ofType(String code) {
        submissions.execute(
                "update diversity_plan set plan_type_id = (select id from plan_type where code = ?1) where id = ?2",
                code,
                plan.value().toString());
    }

    private static int count(LabelView label) {
        return Integer.parseInt(label.number().substring(label.number().lastIndexOf('-') + 1));
    }

    private void assertNotFound(Caller caller, Supplier<Object> call) {
        assertThatThrownBy(() -> callers.as(caller, call)).isInstanceOf(Problem.NotFound.class);
    }

    private void assertForbidden(Caller caller, Supplier<Object> call) {
        assertThatThrownBy(() -> callers.as(caller, call)).isInstanceOf(Problem.Forbidden.class);
    }
}
