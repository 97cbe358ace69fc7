package eu.pontes.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.DraftPlan;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DraftServiceIT {

    private static final Map<String, String> TYPED =
            Map.of("agreedOn", "2026-11-20", "decidedBy", "Raad van “best” & co\n");

    @Inject
    DraftService drafts;

    @Inject
    EditLockService locks;

    @Inject
    EditLockPruning pruning;

    @Inject
    PlanService plans;

    @Inject
    ProgrammeService programme;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private Caller emma;
    private Caller nora;
    private Caller stranger;
    private PlanId plan;
    private DraftPlace agreement;

    @BeforeEach
    void colleaguesWithAPlan() {
        emma = actors.employer("Bakkerij Proef");
        nora = actors.employerEditor(emma);
        stranger = actors.employer("Andere Bakkerij");
        Caller service = actors.service("Dienst Proef");
        LocalDate today = LocalDate.now(clock);
        UUID type = programme.planTypes(today, Language.NL).get(0).id();
        plan = as(
                emma,
                () -> plans.draft(new DraftPlan("Proef", type, service.organisation(), today, today.plusMonths(12))));
        agreement = DraftPlace.in(plan, PlanSection.AGREEMENT);
    }

    @Test
    void whatIsTypedComesBackToItsWriterAlone() {
        as(emma, () -> drafts.keep(agreement, 1, Map.of("decidedBy", "Raad")));
        as(emma, () -> drafts.keep(agreement, 1, TYPED));

        TypedForm typed = as(emma, () -> drafts.typed(agreement)).orElseThrow();
        assertThat(typed.values()).isEqualTo(TYPED);
        assertThat(typed.baseVersion()).isEqualTo(1);
        assertThat(as(emma, () -> drafts.unsaved(plan))).containsExactly("agreement");
        assertThat(as(nora, () -> drafts.typed(agreement))).isEmpty();
        assertThat(as(nora, () -> drafts.unsaved(plan))).isEmpty();
        assertThat(as(stranger, () -> drafts.typed(agreement))).isEmpty();
    }

    @Test
    void whatWasThrownAwayIsGone() {
        as(emma, () -> drafts.keep(agreement, 1, TYPED));
        as(emma, () -> drafts.keep(DraftPlace.NEW_PLAN, 0, TYPED));
        actors.run(emma, () -> drafts.discard(agreement));
        actors.run(emma, () -> drafts.discard(agreement));

        assertThat(as(emma, () -> drafts.typed(agreement))).isEmpty();
        assertThat(as(emma, () -> drafts.typed(DraftPlace.NEW_PLAN))).isPresent();
    }

    @Test
    void whatIsOldIsNotFoundAnyMoreEvenIfItIsStillThere() throws Exception {
        as(emma, () -> drafts.keep(agreement, 1, TYPED));
        transaction.begin();
        entities.createNativeQuery("update form_draft set saved_at = saved_at - interval 31 day where employer_id = ?1")
                .setParameter(1, emma.organisation().toString())
                .executeUpdate();
        transaction.commit();

        assertThat(as(emma, () -> drafts.typed(agreement))).isEmpty();
        assertThat(as(emma, () -> drafts.unsaved(plan))).isEmpty();
    }

    @Test
    void whatIsFarTooLongIsRefused() {
        Map<String, String> flood = Map.of("remark", "x".repeat(DraftService.LONGEST));

        assertThatThrownBy(() -> as(emma, () -> drafts.keep(agreement, 1, flood)))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(as(emma, () -> drafts.typed(agreement))).isEmpty();
    }

    @Test
    void ofAHeadcountThatLooksLikeAListOfPersonsNothingIsKept() {
        DraftPlace headcount = DraftPlace.in(plan, PlanSection.HEADCOUNTS);
        Map<String, String> persons = Map.of("pasted", "Naam\tTotaal\njan.janssens@bakkerij.be\t1\n");

        assertThatThrownBy(() -> as(emma, () -> drafts.keep(headcount, 1, persons)))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        refused -> assertThat(refused.code()).isEqualTo("draft-persons"));
        assertThat(as(emma, () -> drafts.typed(headcount))).isEmpty();
        assertThat(as(emma, () -> drafts.keep(agreement, 1, persons)))
                .as("a remark may name somebody")
                .isNotNull();
    }

    @Test
    void strangersFindNothing() {
        UUID page = UUID.randomUUID();

        assertThatThrownBy(() -> as(stranger, () -> drafts.keep(agreement, 1, TYPED)))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> locks.hold(plan, PlanSection.AGREEMENT, page)))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> actors.run(stranger, () -> locks.takeOver(plan, PlanSection.AGREEMENT, page)))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(as(stranger, () -> locks.others(plan))).isEmpty();
    }

    @Test
    void aColleagueSeesWhoIsWritingAndMayTakeOver() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        assertThat(hold(emma, first)).isEmpty();
        assertThat(hold(nora, second)).map(Writer::name).contains(emma.name());
        assertThat(as(nora, () -> locks.others(plan))).containsOnlyKeys("agreement");
        assertThat(as(emma, () -> locks.others(plan))).isEmpty();

        actors.run(nora, () -> locks.takeOver(plan, PlanSection.AGREEMENT, second));

        assertThat(hold(emma, first)).map(Writer::name).contains(nora.name());
        actors.run(emma, () -> locks.release(plan, PlanSection.AGREEMENT, first));
        assertThat(hold(emma, first)).as("only who has it gives it free").isPresent();
        actors.run(nora, () -> locks.release(plan, PlanSection.AGREEMENT, second));
        assertThat(hold(emma, first)).isEmpty();
    }

    @Test
    void aPageReloadedDoesNotLoseItsLockToTheOneThatCloses() {
        UUID before = UUID.randomUUID();
        UUID after = UUID.randomUUID();
        hold(emma, before);
        hold(emma, after);

        actors.run(emma, () -> locks.release(plan, PlanSection.AGREEMENT, before));

        assertThat(hold(nora, UUID.randomUUID())).isPresent();
    }

    @Test
    void aLockPassesByItselfWhenItsWriterShowsNoSignOfLife() throws Exception {
        hold(emma, UUID.randomUUID());
        noSignOfLifeSince(121);

        assertThat(hold(nora, UUID.randomUUID())).isEmpty();
        assertThat(hold(emma, UUID.randomUUID())).isPresent();
    }

    @Test
    void aLockThatNobodyHoldsAnyMoreIsRemovedAfterADay() throws Exception {
        hold(emma, UUID.randomUUID());
        Duration day = Duration.ofDays(1);
        noSignOfLifeSince(day.toSeconds());
        pruning.doSome();

        assertThat(storedLocks()).isEqualTo(1);

        noSignOfLifeSince(121);

        assertThat(pruning.doSome()).isPositive();
        assertThat(storedLocks()).isZero();
    }

    private void noSignOfLifeSince(long seconds) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update edit_lock set beat_at = beat_at - interval ?1 second where plan_id = ?2")
                .setParameter(1, seconds)
                .setParameter(2, plan.toString())
                .executeUpdate();
        transaction.commit();
    }

    private long storedLocks() {
        return ((Number) entities.createNativeQuery("select count(*) from edit_lock where plan_id = ?1")
                        .setParameter(1, plan.toString())
                        .getSingleResult())
                .longValue();
    }

    private Optional<Writer> hold(Caller caller, UUID page) {
        return as(caller, () -> locks.hold(plan, PlanSection.AGREEMENT, page));
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }
}
