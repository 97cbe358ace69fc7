package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Problem;
import eu.pontes.programme.IndicatorFixture;
import eu.pontes.support.Actors;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several people draft one plan at a time: they collide only where they write the same page. */
@ExtendWith(ArquillianExtension.class)
class EditorsIT {

    private static final WriteObjective MORE = PlanFixture.objective(IndicatorFixture.COUNT, "3", "9");

    @Inject
    PlanService plans;

    @Inject
    Plans repository;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    @Nullable ManagedExecutorService threads;

    private Caller emma;
    private Caller nora;
    private PlanId plan;
    private ObjectiveId objective;
    private int known;

    @BeforeEach
    void twoColleaguesReadTheSamePlan() {
        emma = actors.employer("Bakkerij Proef");
        nora = actors.employerEditor(emma);
        Caller service = actors.service("Dienst Proef");
        plan = callers.as(emma, () -> plans.draft(PlanFixture.draftFor(service.organisation())));
        objective = callers.as(emma, () -> plans.addObjective(plan, PlanFixture.objective()));
        known = read().version();
    }

    @Test
    void peopleAtDifferentPagesAreInNobodysWay() {
        actors.run(emma, () -> plans.changeObjective(plan, known, objective, MORE));
        actors.run(nora, () -> plans.writeSupport(plan, known, PlanFixture.support(4)));
        actors.run(emma, () -> plans.writeAgreement(plan, known, PlanFixture.agreement()));
        actors.run(nora, () -> plans.redraft(plan, known, PlanFixture.draftFor(read().service())));
        callers.as(emma, () -> plans.addAction(plan, PlanFixture.action()));

        PlanView view = read();
        assertThat(view.groundwork().support()).hasSize(4);
        assertThat(view.groundwork().agreement()).isPresent();
        assertThat(view.objectives().get(0).progress().target()).isEqualByComparingTo("9");
        assertThat(view.version()).isEqualTo(known + 5);
    }

    @Test
    void theSecondAtTheSamePageIsToldAndOverwritesNothing() {
        actors.run(emma, () -> plans.changeObjective(plan, known, objective, MORE));

        refusedAsStale(() -> plans.changeObjective(plan, known, objective, PlanFixture.objective()));
        refusedAsStale(() -> plans.removeObjective(plan, known, objective));
        assertThat(read().objectives())
                .singleElement()
                .satisfies(kept -> assertThat(kept.progress().target()).isEqualByComparingTo("9"));
    }

    @Test
    void everyPageWithoutPartsIsGuarded() {
        actors.run(emma, () -> plans.writeSupport(plan, known, PlanFixture.support(3)));
        actors.run(emma, () -> plans.writeAgreement(plan, known, PlanFixture.agreement()));
        actors.run(emma, () -> plans.redraft(plan, known, PlanFixture.draftFor(read().service())));
        WriteStateOfPlay state = PlanFixture.stateOfPlayOn(LawfulBasis.ANONYMOUS_SURVEY);
        actors.run(emma, () -> plans.writeStateOfPlay(plan, known, state));

        refusedAsStale(() -> plans.writeSupport(plan, known, PlanFixture.support(4)));
        refusedAsStale(() -> plans.writeAgreement(plan, known, PlanFixture.agreement()));
        refusedAsStale(() -> plans.redraft(plan, known, PlanFixture.draftFor(read().service())));
        refusedAsStale(() -> plans.writeStateOfPlay(plan, known, state));
    }

    /** Who hands in answers for the whole, so any change since counts. */
    @Test
    void whoHandsInKnowsEveryPage() {
        actors.run(nora, () -> plans.writeSupport(plan, known, PlanFixture.support(3)));

        assertThatThrownBy(() -> actors.run(emma, () -> plans.submit(plan, known)))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        stale -> assertThat(stale.code()).isEqualTo("stale"));
    }

    @Test
    void ofManyWhoWriteTheSamePageAtOnceExactlyOneIsHeard() throws Exception {
        List<Future<Boolean>> attempts = IntStream.range(0, 6)
                .mapToObj(
                        attempt -> pool().submit(() -> goesThrough(() -> plans.writeAgreement(plan, known, agreed()))))
                .toList();

        int heard = 0;
        for (Future<Boolean> attempt : attempts) {
            heard += attempt.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }

        assertThat(heard).isEqualTo(1);
    }

    /** The one who waits for their turn sees what was written in the meantime, not what was there when they came. */
    @Test
    void anObjectiveThatIsBeingServedCannotBeRemovedAtTheSameMoment() throws Exception {
        Future<Boolean> removal;
        transaction.begin();
        try {
            DiversityPlan mine = repository.ownInTurn(emma.organisation(), plan);
            removal = pool().submit(() -> goesThrough(() -> plans.removeObjective(plan, known, objective)));
            mine.add(serving());
            repository.touch(mine);
        } finally {
            transaction.commit();
        }

        assertThat(removal.get(60, TimeUnit.SECONDS)).isFalse();
        assertThat(read().objectives()).hasSize(1);
        assertThat(read().actions()).hasSize(1);
    }

    private ManagedExecutorService pool() {
        return Objects.requireNonNull(threads);
    }

    private WriteAction serving() {
        WriteAction action = PlanFixture.action();
        return new WriteAction(
                action.title(), action.owner(), action.startsOn(), action.dueOn(), action.budget(), objective);
    }

    private static WriteAgreement agreed() {
        return PlanFixture.agreement();
    }

    private boolean goesThrough(Runnable change) {
        try {
            actors.run(nora, change);
            return true;
        } catch (Problem.Conflict refused) {
            return false;
        }
    }

    private void refusedAsStale(Runnable change) {
        assertThatThrownBy(() -> actors.run(nora, change))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        stale -> assertThat(stale.code()).isEqualTo("stale"));
    }

    private PlanView read() {
        return callers.as(emma, () -> plans.plan(plan));
    }
}
