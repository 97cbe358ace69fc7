package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.audit.AuditLine;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ContinuationServiceIT {

    @Inject
    ContinuationService continuations;

    @Inject
    PlanService plans;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    AnalysisService analyses;

    @Inject
    ActionProgressService course;

    @Inject
    HistoryService history;

    @Inject
    RunningPlanFixture fixture;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private Caller emma;
    private Caller service;
    private PlanId earlier;

    @BeforeEach
    void aPlanRuns() {
        emma = actors.employer("Bakkerij Vervolg");
        service = actors.service("Dienst Vervolg");
        earlier = fixture.draft(emma, service);
        actors.run(
                emma,
                () -> analyses.answer(
                        earlier,
                        0,
                        new WriteAnalysis(1, Map.of("CHANNELS", new Answer(Extent.PARTLY, "By local organisations")))));
        as(emma, () -> plans.addAction(earlier, servingTheFirst()));
        fixture.submit(emma, earlier);
        fixture.approve(service, earlier);
    }

    @Test
    void aPlanGoesOnWithEverythingThatIsOpen() {
        PlanView before = read(earlier);
        actors.run(
                emma,
                () -> course.report(earlier, before.actions().get(0).id(), new ReportAction(ActionStatus.DONE, "")));

        PlanView plan = read(begin(everything()));

        assertThat(plan.lineage().continues()).contains(new PlanTitle(earlier, before.title()));
        assertThat(plan.objectives())
                .extracting(objective -> objective.carriedFrom().orElseThrow())
                .containsExactlyElementsOf(
                        before.objectives().stream().map(ObjectiveView::id).toList());
        assertThat(plan.actions()).singleElement().satisfies(action -> {
            assertThat(action.carriedFrom()).contains(before.actions().get(1).id());
            assertThat(action.objective()).contains(plan.objectives().get(0).id());
            assertThat(action.measure()).contains("GODPARENTS");
            assertThat(action.subsidyAsked().cents()).isZero();
        });
        assertThat(plan.groundwork().support()).hasSize(3);
        assertThat(plan.analysis().orElseThrow().answers()).containsOnlyKeys("CHANNELS");
        assertThat(plan.stateOfPlay()).isEmpty();
    }

    @Test
    void bothPlansTellOfEachOtherAndTheirHistoriesToo() {
        PlanId next = begin(everything());

        assertThat(read(earlier).lineage().continuedIn()).containsExactly(new PlanTitle(next, next().title()));
        assertThat(deeds(next)).containsExactly("plan.carried-over");
        assertThat(deeds(earlier)).startsWith("plan.continued", "plan.approved");
    }

    @Test
    void theServiceIsNotToldOfADraftThatContinuesAPlan() {
        begin(everything());

        assertThat(as(service, () -> entrusted.plan(earlier)).lineage().continuedIn())
                .isEmpty();
    }

    @Test
    void aComparisonCallsTheEarlierPlanByItsName() {
        PlanId next = begin(everything());
        as(
                emma,
                () -> plans.addConsultation(
                        next, PlanFixture.consultation(ConsultedBody.WORKS_COUNCIL, Opinion.BACKS)));
        actors.run(emma, () -> plans.writeAgreement(next, read(next).version(), PlanFixture.agreement()));
        actors.run(emma, () -> plans.writeStateOfPlay(next, read(next).version(), PlanFixture.stateOfPlay()));
        actors.run(emma, () -> plans.submit(next, read(next).version()));

        Comparison same = as(emma, () -> history.compare(next, 1, OptionalInt.empty()));

        assertThat(same.changes()).isEmpty();
        assertThat(same.name(earlier.toString()).orElseThrow().en())
                .isEqualTo(read(earlier).title());
        assertThat(as(service, () -> entrusted.plan(next)).lineage().origin())
                .isEqualTo(read(earlier).title());
    }

    @Test
    void onlyPlansThatWereCarriedOutAreOffered() {
        PlanId next = begin(everything());

        assertThat(as(emma, continuations::continuable))
                .extracting(PlanSummary::id)
                .containsExactly(earlier);
        assertThatThrownBy(() -> as(emma, () -> continuations.continuation(next)))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        refused -> assertThat(refused.code()).isEqualTo("plan-not-carried-out"));
    }

    @Test
    void thePlanOfSomebodyElseDoesNotExist() {
        Caller other = actors.employer("Drukkerij Vervolg");

        assertThatThrownBy(() -> as(other, () -> continuations.continuation(earlier)))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> as(other, () -> continuations.begin(earlier, next(), nothing())))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(as(other, continuations::continuable)).isEmpty();
    }

    @Test
    void aReaderBeginsNothing() {
        Caller reader = actors.employerReader(emma);

        assertThatThrownBy(() -> as(reader, () -> continuations.continuation(earlier)))
                .isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> as(reader, () -> continuations.begin(earlier, next(), nothing())))
                .isInstanceOf(Problem.Forbidden.class);
    }

    @Test
    void whatCannotGoAlongLeavesNothingBehind() {
        CarriedParts chosen = everything();
        actors.run(
                emma,
                () -> course.report(
                        earlier,
                        chosen.actions().iterator().next(),
                        new ReportAction(ActionStatus.DROPPED, "Nobody came")));

        assertThatThrownBy(() -> begin(chosen)).isInstanceOf(Problem.Conflict.class);

        assertThat(as(emma, () -> plans.plans(PageRequest.first())).total()).isEqualTo(1);
        assertThat(read(earlier).lineage()).isEqualTo(Lineage.NONE);
    }

    @Test
    void answersThatNobodyGaveLeaveNothingBehindEither() {
        fixture.inDatabase(() -> entities.createNativeQuery("delete from plan_answer where plan_id = ?1")
                .setParameter(1, earlier.toString())
                .executeUpdate());
        fixture.inDatabase(() -> entities.createNativeQuery("delete from plan_analysis where plan_id = ?1")
                .setParameter(1, earlier.toString())
                .executeUpdate());

        assertThatThrownBy(() -> begin(new CarriedParts(Set.of(), Set.of(), true, true)))
                .isInstanceOf(Problem.Conflict.class);

        assertThat(as(emma, () -> plans.plans(PageRequest.first())).total()).isEqualTo(1);
        assertThat(as(emma, () -> continuations.continuation(earlier)).answers())
                .isFalse();
    }

    @Test
    void theSizeOfAPlanDoesNotChangeHowOftenTheDatabaseIsRead() throws Exception {
        PlanId small = begin(everything());
        PlanId large = begin(everything());
        actors.run(emma, () -> {
            for (int i = 0; i < 30; i++) {
                plans.addObjective(large, inTheNextPlan(PlanFixture.objective()));
                plans.addAction(large, inTheNextPlan(PlanFixture.action()));
            }
        });
        carryOut(small);
        carryOut(large);

        assertThat(selects(() -> continuations.continuation(large)))
                .isEqualTo(selects(() -> continuations.continuation(small)));
        assertThat(selects(() -> beginAll(large))).isEqualTo(selects(() -> beginAll(small)));
    }

    @Test
    void theDatabaseKeepsLinesWithinOneEmployerAndWithoutCircles() {
        PlanId next = begin(everything());
        Caller other = actors.employer("Drukkerij Vervolg");
        PlanId foreign = fixture.draft(other, service);

        assertThat(List.of(foreign, next))
                .allSatisfy(wrong -> assertThatThrownBy(() -> fixture.inDatabase(() -> entities.createNativeQuery(
                                        "update diversity_plan set predecessor_id = ?1 where id = ?2")
                                .setParameter(1, wrong.toString())
                                .setParameter(2, next.toString())
                                .executeUpdate()))
                        .isInstanceOf(PersistenceException.class));
        UUID part = as(other, () -> plans.plan(foreign)).actions().get(0).id().value();
        assertThatThrownBy(() -> fixture.inDatabase(
                        () -> entities.createNativeQuery("update plan_action set carried_from = ?1 where plan_id = ?2")
                                .setParameter(1, part.toString())
                                .setParameter(2, next.toString())
                                .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void theChoiceShowsWhatIsOpenAndWhyTheRestStays() {
        PlanView before = read(earlier);
        actors.run(
                emma,
                () -> plans.recordProgress(earlier, reaching(before.objectives().get(0))));

        Continuation offered = as(emma, () -> continuations.continuation(earlier));

        assertThat(offered.objectives())
                .containsExactly(Map.entry(before.objectives().get(0).id(), StaysBehind.REACHED));
        assertThat(offered.openObjectives()).hasSize(3);
        assertThat(offered.openActions()).isEqualTo(before.actions());
        assertThat(offered.typeCode()).isEqualTo("GLOBAL");
    }

    private static RecordProgress reaching(ObjectiveView objective) {
        return new RecordProgress(objective.id(), objective.baselineOn().plusDays(1), Reading.of(BigDecimal.TEN), "");
    }

    private WriteAction servingTheFirst() {
        WriteAction content = PlanFixture.subsidised("4000", "3000", "1500");
        return new WriteAction(
                content.title(),
                content.owner(),
                content.startsOn(),
                content.dueOn(),
                content.budget(),
                content.eligibleCost(),
                content.subsidyAsked(),
                true,
                read(earlier).objectives().get(0).id(),
                "GODPARENTS");
    }

    private WriteObjective inTheNextPlan(WriteObjective content) {
        return new WriteObjective(
                content.domain(),
                content.targetGroup(),
                content.statement(),
                content.indicator(),
                content.baseline(),
                content.baselineOn(),
                content.target(),
                next().endsOn(),
                content.owner(),
                null);
    }

    private WriteAction inTheNextPlan(WriteAction content) {
        return new WriteAction(
                content.title(), content.owner(), next().startsOn(), next().endsOn(), content.budget(), null);
    }

    private void carryOut(PlanId plan) {
        fixture.inDatabase(() -> entities.createNativeQuery(
                        "update diversity_plan set status = 'APPROVED', round = 1, submitted_at = utc_timestamp(6) where id = ?1")
                .setParameter(1, plan.toString())
                .executeUpdate());
    }

    private PlanId begin(CarriedParts chosen) {
        return as(emma, () -> continuations.begin(earlier, next(), chosen));
    }

    private DraftPlan next() {
        return new DraftPlan(
                "And on we go",
                PlanFixture.GLOBAL,
                service.organisation(),
                LocalDate.of(2029, 1, 1),
                LocalDate.of(2030, 12, 31));
    }

    private PlanId beginAll(PlanId before) {
        return continuations.begin(before, next(), chosen(continuations.continuation(before)));
    }

    private CarriedParts everything() {
        return chosen(as(emma, () -> continuations.continuation(earlier)));
    }

    private static CarriedParts chosen(Continuation offered) {
        return new CarriedParts(
                offered.openObjectives().stream().map(ObjectiveView::id).collect(Collectors.toSet()),
                offered.openActions().stream().map(ActionView::id).collect(Collectors.toSet()),
                offered.support(),
                offered.answers());
    }

    private static CarriedParts nothing() {
        return new CarriedParts(Set.of(), Set.of(), false, false);
    }

    private PlanView read(PlanId id) {
        return as(emma, () -> plans.plan(id));
    }

    private List<String> deeds(PlanId id) {
        return as(emma, () -> history.trail(id, PageRequest.first())).items().stream()
                .map(AuditLine::action)
                .toList();
    }

    private long selects(Supplier<?> work) throws Exception {
        transaction.begin();
        try {
            long before = selects();
            as(emma, work);
            return selects() - before;
        } finally {
            transaction.rollback();
        }
    }

    private long selects() {
        Object[] status = (Object[]) entities.createNativeQuery("show session status like 'Com_select'")
                .getSingleResult();
        return Long.parseLong(status[1].toString());
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return callers.as(caller, work);
    }
}
