package eu.pontes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.PlanFilter;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanSummary;
import eu.pontes.support.Actors;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReviewServiceIT {

    @Inject
    ReviewService reviews;

    @Inject
    RemarkService remarks;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    SubmissionFixture submissions;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    @Nullable ManagedExecutorService threads;

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
    void aSubmissionOpensARound() {
        PlanReview review = review();

        assertThat(review.open()).get().satisfies(round -> {
            assertThat(round.number()).isEqualTo(1);
            assertThat(round.remarks()).isEmpty();
        });
        assertThat(asNadia(reviews::waiting)).isEqualTo(new WaitingPlans(1, Optional.of(plan)));
    }

    @Test
    void theEmployerSeesRemarksOnlyAfterTheDecision() {
        RemarkId remark = write("Name who counts.");

        assertThat(asEmma(() -> remarks.remarks(plan)).rounds()).isEmpty();
        assertThat(asEmma(remarks::unanswered)).isEmpty();
        assertNotFound(emma, () -> remarks.answer(new AnswerRemark(remark, 1, "Done", true)));

        requestChanges(openRound(), "See the remark.");

        RoundView round = asEmma(() -> remarks.remarks(plan)).answerable().orElseThrow();
        assertThat(round.comment()).isEqualTo("See the remark.");
        assertThat(round.decidedBy()).isEqualTo("Test CONSULTANT");
        assertThat(round.remarks()).extracting(RemarkView::text).containsExactly("Name who counts.");
        assertThat(asEmma(remarks::unanswered)).containsExactly(new UnansweredRemarks(plan, 1));
        assertThat(status()).isEqualTo(PlanStatus.CHANGES_REQUESTED);
        assertThat(asNadia(reviews::waiting)).isEqualTo(new WaitingPlans(0, Optional.empty()));
    }

    @Test
    void aRemarkLivesFromDraftToAnswer() {
        RemarkId id = write("Name who counts.");
        RemarkView draft = openRound().remarks().get(0);
        as(nadia, () -> reviews.edit(new EditRemark(id, draft.version(), RemarkSection.BUDGET, null, "Say who pays.")));
        requestChanges(openRound(), "See the remark.");
        RemarkView told =
                asEmma(() -> remarks.remarks(plan)).rounds().get(0).remarks().get(0);

        as(emma, () -> remarks.answer(new AnswerRemark(id, told.version(), "We do.", true)));

        RemarkView answered = review().history().get(0).remarks().get(0);
        assertThat(answered.text()).isEqualTo("Say who pays.");
        assertThat(answered.section()).isEqualTo(RemarkSection.BUDGET);
        assertThat(answered.reply()).isEqualTo("We do.");
        assertThat(answered.answered()).isTrue();
        assertThat(asEmma(remarks::unanswered)).isEmpty();
    }

    @Test
    void theNextSubmissionOpensTheNextRoundAndFixesTheAnswers() {
        RemarkId id = write("Name who counts.");
        requestChanges(openRound(), "See the remark.");
        submissions.submitAgain(emma, plan);

        assertThat(openRound().number()).isEqualTo(2);
        assertThat(review().history()).extracting(RoundView::number).containsExactly(1);
        assertThat(asEmma(() -> remarks.remarks(plan)).answerable()).isEmpty();
        assertThatThrownBy(() -> as(emma, () -> remarks.answer(new AnswerRemark(id, 1, "Late", true))))
                .hasMessage("review-answers-sent");
    }

    @Test
    void aRemovedRemarkIsGone() {
        RemarkId id = write("Name who counts.");

        as(nadia, () -> reviews.remove(id, openRound().remarks().get(0).version()));

        assertThat(openRound().remarks()).isEmpty();
    }

    @Test
    void aRemarkPointsAtAnObjectiveOfThisPlanOnly() {
        Caller other = actors.employer("Slagerij Proef");
        PlanId otherPlan = submissions.submitted(other, nadia);
        var foreign = asNadia(() -> reviews.review(otherPlan))
                .plan()
                .objectives()
                .get(0)
                .id();
        var own = review().plan().objectives().get(0).id();
        RoundId round = openRound().id();

        as(nadia, () -> reviews.write(new WriteRemark(round, RemarkSection.OBJECTIVES, own, "Too few?")));

        assertThat(openRound().remarks()).extracting(RemarkView::objective).containsExactly(own);
        assertThatThrownBy(() -> as(
                        nadia,
                        () -> reviews.write(new WriteRemark(round, RemarkSection.OBJECTIVES, foreign, "Too few?"))))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void changesAreNotRequestedWithoutAReason() {
        RoundView round = openRound();

        assertThatThrownBy(() -> requestChanges(round, "  ")).isInstanceOf(Problem.Invalid.class);

        assertThat(status()).isEqualTo(PlanStatus.SUBMITTED);
        assertThat(openRound().version()).isEqualTo(round.version());
    }

    @Test
    void theDatabaseItselfRefusesChangesWithoutAReason() {
        String decide = "update review_round set status = 'CHANGES_REQUESTED', comment = ?1, decided_at = now(6), "
                + "decided_by = ?2 where id = ?3";
        String member = nadia.member().toString();
        String round = openRound().id().toString();

        assertThatThrownBy(() -> submissions.execute(
                        decide.replace("?1", "null").replace("?2", "?1").replace("?3", "?2"), member, round))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("review_round_says_why");
        assertThatThrownBy(() -> submissions.execute(decide, "  ", member, round))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("review_round_says_why");
        assertThat(submissions.execute(decide, "Name who counts.", member, round))
                .isEqualTo(1);
    }

    @Test
    void nobodyDecidesOverARemarkThatAColleagueJustWrote() {
        Caller karim = actors.colleague(nadia);
        RoundView seen = openRound();
        as(karim, () -> reviews.write(new WriteRemark(seen.id(), RemarkSection.GENERAL, null, "Wait.")));

        assertThatThrownBy(() -> approve(nadia, seen)).hasMessage("stale");

        assertThat(status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void ofTwoConsultantsWhoDecideAtOnceOneIsTold() throws Exception {
        Caller karim = actors.colleague(nadia);
        RoundView seen = openRound();
        ManagedExecutorService pool = Objects.requireNonNull(threads);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Optional<Problem>> approval = decision(start, () -> approve(nadia, seen));
        Callable<Optional<Problem>> refusal = decision(
                start,
                () -> as(
                        karim,
                        () -> reviews.requestChanges(new RequestChanges(seen.id(), seen.version(), "Name them."))));

        List<Future<Optional<Problem>>> both = List.of(pool.submit(approval), pool.submit(refusal));
        Optional<Problem> first = both.get(0).get();
        Optional<Problem> second = both.get(1).get();

        assertThat(List.of(first.isPresent(), second.isPresent())).containsExactlyInAnyOrder(true, false);
        assertThat(first.or(() -> second)).get().isInstanceOf(Problem.Conflict.class);
        assertThat(review().open()).isEmpty();
        assertThat(status()).isEqualTo(first.isEmpty() ? PlanStatus.APPROVED : PlanStatus.CHANGES_REQUESTED);
    }

    @Test
    void anotherServiceFindsNothing() {
        RemarkId remark = write("Name who counts.");
        RoundView round = openRound();
        Caller stranger = actors.service("Andere dienst");

        assertNotFound(stranger, () -> reviews.review(plan));
        assertNotFound(
                stranger, () -> reviews.write(new WriteRemark(round.id(), RemarkSection.GENERAL, null, "Hello")));
        assertNotFound(stranger, () -> reviews.edit(new EditRemark(remark, 1, RemarkSection.GENERAL, null, "Hello")));
        assertNotFound(stranger, () -> reviews.remove(remark, 1));
        assertNotFound(
                stranger, () -> reviews.requestChanges(new RequestChanges(round.id(), round.version(), "Hello")));
        assertNotFound(stranger, () -> reviews.approve(new Approve(round.id(), round.version(), "")));
        assertThat(callers.as(stranger, reviews::waiting).count()).isZero();
        assertThat(openRound()).isEqualTo(round);
    }

    @Test
    void anotherEmployerFindsNothing() {
        RemarkId remark = write("Name who counts.");
        requestChanges(openRound(), "See the remark.");
        Caller stranger = actors.employer("Slagerij Proef");

        assertNotFound(stranger, () -> remarks.remarks(plan));
        assertNotFound(stranger, () -> remarks.answer(new AnswerRemark(remark, 1, "Hello", true)));
        assertThat(callers.as(stranger, remarks::unanswered)).isEmpty();
    }

    @Test
    void eachSideKeepsToItsOwnDoor() {
        RoundView round = openRound();

        assertForbidden(emma, () -> reviews.review(plan));
        assertForbidden(emma, () -> reviews.approve(new Approve(round.id(), round.version(), "")));
        assertForbidden(nadia, () -> remarks.remarks(plan));
        assertForbidden(
                actors.employerReader(emma),
                () -> remarks.answer(new AnswerRemark(new RemarkId(UUID.randomUUID()), 1, "Hello", true)));
    }

    @Test
    void aPlanIsFoundByItsTitleItsEmployerAndItsLastDay() {
        LocalDate lastDay = review().plan().period().to();

        assertThat(found("aan de OVEN", lastDay)).containsExactly(plan);
        assertThat(found("bakkerij", lastDay)).containsExactly(plan);
        assertThat(found("bakkerij", lastDay.minusDays(1))).isEmpty();
        assertThat(found("100%", lastDay)).isEmpty();
        assertThat(found("_akkerij", lastDay)).isEmpty();
    }

    private List<PlanId> found(String words, LocalDate endsBy) {
        PlanFilter filter = new PlanFilter(Optional.empty(), Optional.of(words), Optional.of(endsBy));
        return asNadia(() -> entrusted.plans(filter, PageRequest.first())).items().stream()
                .map(PlanSummary::id)
                .toList();
    }

    private RemarkId write(String text) {
        RoundId round = openRound().id();
        return asNadia(() -> reviews.write(new WriteRemark(round, RemarkSection.GENERAL, null, text)));
    }

    private void requestChanges(RoundView round, String comment) {
        as(nadia, () -> reviews.requestChanges(new RequestChanges(round.id(), round.version(), comment)));
    }

    private void approve(Caller consultant, RoundView round) {
        as(consultant, () -> reviews.approve(new Approve(round.id(), round.version(), "")));
    }

    private Callable<Optional<Problem>> decision(CyclicBarrier start, Runnable decide) {
        return () -> {
            start.await();
            try {
                decide.run();
                return Optional.empty();
            } catch (Problem problem) {
                return Optional.of(problem);
            }
        };
    }

    private RoundView openRound() {
        return review().open().orElseThrow();
    }

    private PlanStatus status() {
        return review().plan().status();
    }

    private PlanReview review() {
        return asNadia(() -> reviews.review(plan));
    }

    private <T> T asNadia(Supplier<T> work) {
        return callers.as(nadia, work);
    }

    private <T> T asEmma(Supplier<T> work) {
        return callers.as(emma, work);
    }

    private void as(Caller caller, Runnable work) {
        callers.as(caller, () -> {
            work.run();
            return caller;
        });
    }

    private void assertNotFound(Caller caller, Runnable call) {
        assertThatThrownBy(refused(caller, call)).isInstanceOf(Problem.NotFound.class);
    }

    private void assertForbidden(Caller caller, Runnable call) {
        assertThatThrownBy(refused(caller, call)).isInstanceOf(Problem.Forbidden.class);
    }

    private ThrowingCallable refused(Caller caller, Runnable call) {
        return () -> as(caller, call);
    }
}
