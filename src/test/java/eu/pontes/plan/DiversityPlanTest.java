package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Problem;
import eu.pontes.programme.IndicatorFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiversityPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 1, 15);

    @Test
    void anEmptyPlanIsToldEverythingThatIsMissing() {
        DiversityPlan plan = PlanFixture.empty();

        assertThat(errors(() -> plan.submit(new Preparation(false, false), List.of(), PlanFixture.NOW)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("charter", "plan-charter"),
                        tuple("consultations", "plan-no-consultation"),
                        tuple("support", "plan-support-size"),
                        tuple("stateOfPlay", "plan-no-state-of-play"),
                        tuple("objectives", "plan-no-objective"),
                        tuple("actions", "plan-no-action"),
                        tuple("agreement", "plan-no-agreement"));
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(Readiness.done(plan, new Preparation(false, false), List.of()))
                .isEmpty();
        assertThat(Readiness.done(PlanFixture.complete(), PlanFixture.PREPARED, List.of()))
                .containsExactly(PlanStep.values());
    }

    @Test
    void anObjectionAloneDoesNotCarryAPlan() {
        DiversityPlan plan = PlanFixture.complete();
        ConsultationId only = plan.groundwork().consultations().get(0).id();
        plan.describeStateOfPlay(PlanFixture.stateOfPlayOn(LawfulBasis.PERSONNEL_REGISTER));
        plan.change(only, PlanFixture.consultation(ConsultedBody.WORKS_COUNCIL, Opinion.OBJECTS), TODAY);

        assertThat(errors(() -> plan.submit(PlanFixture.PREPARED, List.of(), PlanFixture.NOW)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("consultations", "plan-not-backed"));
        plan.add(PlanFixture.consultation(ConsultedBody.WORKS_COUNCIL, Opinion.BACKS_WITH_REMARKS), TODAY);
        plan.submit(PlanFixture.PREPARED, List.of(), PlanFixture.NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void theBrusselsGroundAsksForABodyThatBacksThePlan() {
        DiversityPlan plan = PlanFixture.empty();

        assertThat(errors(() -> plan.describeStateOfPlay(PlanFixture.stateOfPlay())))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("lawfulBasis", "plan-basis-backing"));
        plan.add(PlanFixture.consultation(ConsultedBody.STAFF, Opinion.BACKS), TODAY);
        assertThat(errors(() -> plan.describeStateOfPlay(PlanFixture.stateOfPlay())))
                .hasSize(1);
        plan.add(PlanFixture.consultation(ConsultedBody.UNION_DELEGATION, Opinion.BACKS), TODAY);
        plan.describeStateOfPlay(PlanFixture.stateOfPlay());

        assertThat(plan.stateOfPlay()).isPresent();
    }

    @Test
    void headcountsDoNotOutliveTheBackingThatTheyRestOn() {
        DiversityPlan plan = PlanFixture.complete();
        plan.add(PlanFixture.consultation(ConsultedBody.STAFF, Opinion.BACKS), TODAY);
        plan.remove(plan.groundwork().consultations().stream()
                .filter(consultation -> consultation.body() == ConsultedBody.WORKS_COUNCIL)
                .findFirst()
                .orElseThrow()
                .id());

        assertThat(errors(() -> plan.submit(PlanFixture.PREPARED, List.of(), PlanFixture.NOW)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("stateOfPlay", "plan-basis-backing"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "2, false", "3, true", "8, true"})
    void aSupportStructureHasThreeToEightSeats(int seats, boolean enough) {
        DiversityPlan plan = PlanFixture.complete();
        plan.support(PlanFixture.support(seats));

        assertThat(Readiness.done(plan, PlanFixture.PREPARED, List.of()).contains(PlanStep.SUPPORT))
                .isEqualTo(enough);
        assertThat(plan.groundwork().support()).hasSize(seats);
    }

    @Test
    void nothingWasAgreedOrDiscussedTomorrow() {
        DiversityPlan plan = PlanFixture.empty();
        LocalDate before = LocalDate.of(2026, 9, 2);

        assertThat(errors(() -> plan.agree(PlanFixture.agreement(), before)))
                .extracting(FieldError::field)
                .containsExactly("agreedOn");
        assertThat(errors(() -> plan.add(PlanFixture.consultation(ConsultedBody.STAFF, Opinion.BACKS), before)))
                .extracting(FieldError::field)
                .containsExactly("consultedOn");
    }

    @Test
    void aShorterPeriodNamesWhatNoLongerFits() {
        DiversityPlan plan = PlanFixture.complete();
        plan.describe(
                new DraftPlan(
                        "Shorter",
                        PlanFixture.GLOBAL,
                        PlanFixture.SERVICE,
                        PlanFixture.FIRST_DAY,
                        PlanFixture.FIRST_DAY.plusMonths(6)),
                PlanFixture.PROGRAMME_VERSION);

        assertThat(errors(() -> plan.submit(PlanFixture.PREPARED, List.of(), PlanFixture.NOW)))
                .extracting(FieldError::field)
                .containsExactly("objectives[0].deadline", "actions[0].dueOn");
    }

    @Test
    void everyRoundIsCounted() {
        DiversityPlan plan = PlanFixture.in(PlanStatus.CHANGES_REQUESTED);

        plan.submit(PlanFixture.PREPARED, List.of(), PlanFixture.NOW);

        assertThat(plan.round()).isEqualTo(2);
        assertThat(plan.submittedAt()).contains(PlanFixture.NOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "APPROVED", "EVALUATED"})
    void aPlanThatWasHandedInCannotBeChanged(PlanStatus status) {
        DiversityPlan plan = PlanFixture.in(status);
        Objective objective = plan.objectives().get(0);
        PlanAction action = plan.actions().get(0);
        List<ThrowingCallable> changes = List.of(
                () -> plan.describe(PlanFixture.draft(), PlanFixture.PROGRAMME_VERSION),
                () -> plan.describeStateOfPlay(PlanFixture.stateOfPlay()),
                () -> plan.add(PlanFixture.consultation(ConsultedBody.STAFF, Opinion.BACKS), TODAY),
                () -> plan.support(PlanFixture.support(4)),
                () -> plan.agree(PlanFixture.agreement(), TODAY),
                () -> plan.add(PlanFixture.objective(), PlanFixture.TERMS),
                () -> plan.change(objective.id(), PlanFixture.objective(), PlanFixture.TERMS),
                () -> plan.remove(objective.id()),
                () -> plan.add(PlanFixture.action()),
                () -> plan.change(action.id(), PlanFixture.action()),
                () -> plan.remove(action.id()));

        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change)
                        .isInstanceOfSatisfying(
                                Problem.Conflict.class,
                                refused -> assertThat(refused.code()).isEqualTo("plan-not-editable")));
    }

    @Test
    void anObjectiveThatAnActionServesStays() {
        DiversityPlan plan = PlanFixture.complete();
        Objective objective = plan.objectives().get(0);
        WriteAction action = PlanFixture.action();
        PlanAction serving = plan.add(new WriteAction(
                action.title(), action.owner(), action.startsOn(), action.dueOn(), BigDecimal.TEN, objective.id()));

        assertThatThrownBy(() -> plan.remove(objective.id())).isInstanceOf(Problem.Conflict.class);
        plan.remove(serving.id());
        plan.remove(objective.id());

        assertThat(plan.objectives()).isEmpty();
    }

    @Test
    void anActionServesOnlyObjectivesOfItsOwnPlan() {
        DiversityPlan plan = PlanFixture.complete();
        ObjectiveId foreign = PlanFixture.complete().objectives().get(0).id();
        WriteAction action = PlanFixture.action();

        assertThat(errors(() -> plan.add(new WriteAction(
                        action.title(), action.owner(), action.startsOn(), action.dueOn(), BigDecimal.TEN, foreign))))
                .extracting(FieldError::field)
                .containsExactly("objective");
    }

    @Test
    void theBudgetIsTheSumOfTheActions() {
        DiversityPlan plan = PlanFixture.complete();
        plan.add(PlanFixture.action());

        assertThat(Funding.of(plan.actions()).cost()).isEqualTo(Money.of(new BigDecimal("9001.00")));
    }

    @Test
    void theStateOfPlayIsCheckedCellByCell() {
        WriteStateOfPlay content = new WriteStateOfPlay(
                TODAY.plusDays(1), 10, LawfulBasis.ORDER_7_MAY_2009, " ", Map.of("ORIGIN", 11, "YOUNG", -1, "TALL", 1));

        assertThat(StateOfPlay.faults(content, Set.of("ORIGIN", "YOUNG"), TODAY))
                .extracting(FieldError::field)
                .containsExactly("referenceDate", "headcounts[ORIGIN]", "headcounts[TALL]", "headcounts[YOUNG]");
        assertThat(StateOfPlay.faults(PlanFixture.stateOfPlay(), Set.of("ORIGIN", "YOUNG"), TODAY))
                .isEmpty();
    }

    @Test
    void aCountAddsUpWhatWasTypedAndWhoWasPlaced() {
        DiversityPlan plan = PlanFixture.in(PlanStatus.APPROVED);
        Objective objective = plan.objectives().get(0);

        plan.record(PlanFixture.report(objective, "2027-05-01", "2"), TODAY);
        plan.record(PlanFixture.report(objective, "2027-04-01", "-1"), TODAY);
        plan.count(objective, TODAY.plusDays(30), UUID.fromString("0190c000-0000-7000-8000-000000000001"));

        Progress progress = objective.progress(plan.progress());
        assertThat(progress.current()).isEqualByComparingTo("5");
        assertThat(progress.percent()).isEqualTo(40);
        assertThat(progress.reached()).isFalse();
    }

    @Test
    void anythingElseThanACountStandsWhereItWasLastMeasured() {
        DiversityPlan plan = PlanFixture.complete();
        Objective objective = plan.add(
                PlanFixture.objective(IndicatorFixture.SHARE, new Reading.Share(5, 40), "25"),
                new ObjectiveTerms(IndicatorFixture.SHARE, 36));
        plan.submit(PlanFixture.PREPARED, List.of(), PlanFixture.NOW);
        plan.approve();

        plan.record(share(objective, "2027-09-01", new Reading.Share(8, 40)), TODAY);
        plan.record(share(objective, "2027-03-01", new Reading.Share(7, 41)), TODAY);

        assertThat(objective.progress(plan.progress()).current()).isEqualByComparingTo("20");
        assertThat(plan.progress().get(1).share()).contains(new Reading.Share(7, 41));
    }

    private static RecordProgress share(Objective objective, String day, Reading.Share share) {
        return new RecordProgress(objective.id(), LocalDate.parse(day), share, "");
    }

    @Test
    void aPlacementCountsOnceAndOnlyWhileThePlanRuns() {
        DiversityPlan plan = PlanFixture.in(PlanStatus.APPROVED);
        Objective objective = plan.objectives().get(0);
        UUID placement = UUID.fromString("0190c000-0000-7000-8000-000000000002");

        assertThat(plan.count(objective, TODAY, placement)).isTrue();
        assertThat(plan.count(objective, TODAY, placement)).isFalse();
        plan.markEvaluated();
        assertThat(plan.count(objective, TODAY, UUID.fromString("0190c000-0000-7000-8000-000000000003")))
                .isFalse();

        assertThat(plan.progress()).hasSize(1);
    }

    @Test
    void progressLiesBetweenTheBaselineAndToday() {
        DiversityPlan plan = PlanFixture.in(PlanStatus.APPROVED);
        Objective objective = plan.objectives().get(0);

        assertThat(errors(() -> plan.record(PlanFixture.report(objective, "2028-01-16", "1"), TODAY)))
                .containsExactly(FieldError.of("happenedOn", "plan-not-yet", TODAY));
        assertThat(errors(() -> plan.record(PlanFixture.report(objective, "2026-09-30", "0"), TODAY)))
                .extracting(FieldError::field)
                .containsExactly("value.value", "happenedOn");
    }

    @Test
    void progressIsOnlyReportedOnARunningPlan() {
        DiversityPlan plan = PlanFixture.in(PlanStatus.SUBMITTED);
        Objective objective = plan.objectives().get(0);

        assertThatThrownBy(() -> plan.record(PlanFixture.report(objective, "2027-05-01", "1"), TODAY))
                .isInstanceOf(Problem.Conflict.class);
    }

    private static List<FieldError> errors(ThrowingCallable call) {
        return catchThrowableOfType(Problem.Invalid.class, call).errors();
    }
}
