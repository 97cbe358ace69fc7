package eu.pontes.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.programme.IndicatorFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanContinuationTest {

    private static final LocalDate LATER = LocalDate.of(2028, 2, 1);
    private static final DraftPlan NEXT = new DraftPlan(
            "And on we go",
            PlanFixture.GLOBAL,
            PlanFixture.SERVICE,
            LocalDate.of(2029, 1, 1),
            LocalDate.of(2030, 12, 31),
            SectorAgreement.YES);
    private static final Map<String, ObjectiveTerms> TERMS = Stream.of(IndicatorFixture.COUNT, IndicatorFixture.SHARE)
            .collect(toMap(indicator -> indicator.code(), indicator -> new ObjectiveTerms(indicator, 36)));

    /** An objective that got so far, and how far the action that serves it is. */
    record Course(int reached, ActionStatus action) {}

    @Property
    void whateverIsOpenGoesAlongAndNothingElse(@ForAll("courses") List<Course> courses) {
        DiversityPlan earlier = after(courses);

        DiversityPlan plan = continued(earlier);

        assertThat(origins(plan.objectives()))
                .containsExactlyElementsOf(earlier.objectives().stream()
                        .filter(objective ->
                                !objective.progress(earlier.progress()).reached())
                        .map(PlanPart::key)
                        .toList());
        assertThat(origins(plan.actions()))
                .containsExactlyElementsOf(earlier.actions().stream()
                        .filter(action -> Set.of(ActionStatus.PLANNED, ActionStatus.STARTED, ActionStatus.MOVED)
                                .contains(action.status()))
                        .map(PlanPart::key)
                        .toList());
        assertThat(plan.actions()).extracting(PlanAction::status).allMatch(ActionStatus.PLANNED::equals);
    }

    @Property
    void linksStayWithinTheNewPlanAndNoIdIsUsedTwice(@ForAll("courses") List<Course> courses) {
        DiversityPlan earlier = after(courses);

        DiversityPlan plan = continued(earlier);

        Set<UUID> before = earlier.parts().map(PlanPart::key).collect(toSet());
        Map<UUID, UUID> origin = plan.objectives().stream()
                .collect(toMap(
                        PlanPart::key, objective -> objective.carriedFrom().orElseThrow()));
        assertThat(plan.parts().map(PlanPart::key)).doesNotHaveDuplicates().noneMatch(before::contains);
        assertThat(plan.parts().map(PlanPart::plan)).allMatch(plan::equals);
        assertThat(plan.actions()).allSatisfy(action -> {
            Optional<UUID> served = earlier.action(
                            new ActionId(action.carriedFrom().orElseThrow()))
                    .objective()
                    .map(ObjectiveId::value)
                    .filter(origin::containsValue);
            assertThat(action.objective().map(ObjectiveId::value).map(origin::get))
                    .isEqualTo(served);
        });
    }

    @Property
    void everythingFitsTheNewPeriodAndNoSubsidyIsAskedTwice(@ForAll("courses") List<Course> courses) {
        DiversityPlan earlier = after(courses);

        DiversityPlan plan = continued(earlier);

        assertThat(plan.objectives()).allMatch(objective -> objective.fits(plan.period()));
        assertThat(plan.actions()).allMatch(action -> action.fits(plan.period()));
        assertThat(Funding.of(plan.actions()).asked().cents()).isZero();
        assertThat(plan.actions())
                .allSatisfy(action -> assertThat(action.budget())
                        .isEqualTo(
                                earlier.action(new ActionId(action.carriedFrom().orElseThrow()))
                                        .budget()));
    }

    @Example
    void anObjectiveBeginsWhereItWasMeasuredLast() {
        DiversityPlan plan = continued(after(List.of(new Course(2, ActionStatus.PLANNED))));

        assertThat(plan.objectives()).singleElement().satisfies(objective -> {
            WriteObjective content = objective.content();
            assertThat(content.baseline().value()).isEqualByComparingTo("5");
            assertThat(content.baselineOn()).isEqualTo(LATER);
            assertThat(content.target()).isEqualByComparingTo("8");
            assertThat(content.deadline()).isEqualTo("2030-06-30");
        });
    }

    @Example
    void whatIsBoundToItsDayOrItsPlanIsNeverCopied() {
        DiversityPlan earlier = PlanFixture.complete();
        WriteObjective content = PlanFixture.objective();
        earlier.add(reserved(content), PlanFixture.TERMS);
        carryOut(earlier);

        DiversityPlan plan = continued(earlier);

        assertThat(plan.stateOfPlay()).isEmpty();
        assertThat(plan.headcounts()).isEmpty();
        assertThat(plan.groundwork().consultations()).isEmpty();
        assertThat(plan.groundwork().agreement()).isEmpty();
        assertThat(plan.progress()).isEmpty();
        assertThat(plan.objectives()).hasSize(2).noneMatch(Objective::reserved);
        assertThat(plan.groundwork().support()).isEqualTo(earlier.groundwork().support());
        assertThat(plan.predecessor()).contains(earlier.id());
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Example
    void onlyWhatWasChosenGoesAlong() {
        DiversityPlan earlier =
                after(List.of(new Course(0, ActionStatus.PLANNED), new Course(0, ActionStatus.PLANNED)));
        PlanAction kept = earlier.actions().get(1);

        DiversityPlan plan = new PlanContinuation(earlier, TERMS)
                .begin(
                        NEXT,
                        new CarriedParts(Set.of(), Set.of(kept.id()), false, false),
                        PlanFixture.PROGRAMME_VERSION,
                        PlanFixture.NOW);

        assertThat(plan.objectives()).isEmpty();
        assertThat(plan.groundwork().support()).isEmpty();
        assertThat(plan.actions()).singleElement().satisfies(action -> {
            assertThat(action.carriedFrom()).contains(kept.key());
            assertThat(action.objective()).isEmpty();
        });
    }

    @Example
    void whatWasFinishedSinceItWasChosenRefusesTheWhole() {
        DiversityPlan earlier = after(List.of(new Course(0, ActionStatus.DONE)));
        CarriedParts chosen =
                new CarriedParts(Set.of(), Set.of(earlier.actions().get(0).id()), false, false);

        assertThatThrownBy(() -> new PlanContinuation(earlier, TERMS)
                        .begin(NEXT, chosen, PlanFixture.PROGRAMME_VERSION, PlanFixture.NOW))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        refused -> assertThat(refused.code()).isEqualTo("stale"));
    }

    @Example
    void whatIsNotOfThePlanRefusesTheWhole() {
        DiversityPlan earlier = after(List.of(new Course(0, ActionStatus.PLANNED)));
        ObjectiveId foreign = PlanFixture.complete().objectives().get(0).id();

        assertThatThrownBy(() -> new PlanContinuation(earlier, TERMS)
                        .begin(
                                NEXT,
                                new CarriedParts(Set.of(foreign), Set.of(), false, false),
                                PlanFixture.PROGRAMME_VERSION,
                                PlanFixture.NOW))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Example
    void aPlanDoesNotEndBeforeItsOwnBeginnings() {
        DiversityPlan earlier = after(List.of(new Course(1, ActionStatus.PLANNED)));
        DraftPlan over = new DraftPlan("Over", PlanFixture.GLOBAL, PlanFixture.SERVICE, LATER.minusYears(1), LATER);

        assertThatThrownBy(() -> new PlanContinuation(earlier, TERMS)
                        .begin(over, everything(earlier), PlanFixture.PROGRAMME_VERSION, PlanFixture.NOW))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("endsOn"));
    }

    @Example
    void anObjectiveStaysBehindWhoseIndicatorWasClosedOrWhoseShareHasNoWhole() {
        DiversityPlan earlier = PlanFixture.complete();
        Objective share = earlier.add(
                PlanFixture.objective(IndicatorFixture.SHARE, new Reading.Share(5, 40), "30"),
                new ObjectiveTerms(IndicatorFixture.SHARE, 36));
        carryOut(earlier);
        Objective count = earlier.objectives().get(0);

        assertThat(new PlanContinuation(earlier, Map.of()).objectivesThatStay())
                .containsOnly(
                        Map.entry(count.id(), StaysBehind.INDICATOR_CLOSED),
                        Map.entry(share.id(), StaysBehind.INDICATOR_CLOSED));
        assertThat(new PlanContinuation(earlier, TERMS).objectivesThatStay()).isEmpty();
        earlier.record(PlanFixture.report(count, LATER.toString(), "-9"), LATER);
        assertThat(new PlanContinuation(earlier, TERMS).objectivesThatStay())
                .containsOnly(Map.entry(count.id(), StaysBehind.NO_BASELINE));
    }

    @Example
    void onlyAPlanThatWasCarriedOutIsContinued() {
        assertThat(Stream.of(PlanStatus.values()).filter(PlanContinuationTest::canBeContinued))
                .containsExactly(PlanStatus.APPROVED, PlanStatus.EVALUATED);
    }

    private static boolean canBeContinued(PlanStatus status) {
        try {
            new PlanContinuation(PlanFixture.in(status), TERMS);
            return true;
        } catch (Problem.Conflict refused) {
            return !refused.code().equals("plan-not-carried-out");
        }
    }

    @Provide
    static Arbitrary<List<Course>> courses() {
        return Combinators.combine(Arbitraries.integers().between(0, 6), Arbitraries.of(ActionStatus.class))
                .as(Course::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** A plan with an objective from three to eight and an action for each course that was taken. */
    private static DiversityPlan after(List<Course> courses) {
        DiversityPlan plan = PlanFixture.complete();
        plan.remove(plan.actions().get(0).id());
        plan.remove(plan.objectives().get(0).id());
        courses.forEach(course -> {
            Objective objective = plan.add(PlanFixture.objective(), PlanFixture.TERMS);
            plan.add(serving(objective));
        });
        carryOut(plan);
        for (int i = 0; i < courses.size(); i++) {
            Course course = courses.get(i);
            if (course.reached() > 0) {
                plan.record(
                        PlanFixture.report(
                                plan.objectives().get(i), LATER.toString(), Integer.toString(course.reached())),
                        LATER);
            }
            if (course.action() != ActionStatus.PLANNED) {
                plan.actions().get(i).report(new ReportAction(course.action(), "As it went"), PlanFixture.NOW);
            }
        }
        return plan;
    }

    private static void carryOut(DiversityPlan plan) {
        plan.submit(PlanFixture.PREPARED, List.of(), PlanFixture.NOW);
        plan.approve();
    }

    private static WriteAction serving(Objective objective) {
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
                objective.id(),
                "GODPARENTS");
    }

    private static WriteObjective reserved(WriteObjective content) {
        return new WriteObjective(
                content.domain(),
                content.targetGroup(),
                content.statement(),
                content.indicator(),
                content.baseline(),
                content.baselineOn(),
                new BigDecimal("9"),
                content.deadline(),
                content.owner(),
                new WriteReservation("MB 2026/17", LocalDate.of(2026, 6, 1), LocalDate.of(2029, 5, 31)));
    }

    private static DiversityPlan continued(DiversityPlan earlier) {
        return new PlanContinuation(earlier, TERMS)
                .begin(NEXT, everything(earlier), PlanFixture.PROGRAMME_VERSION, PlanFixture.NOW);
    }

    private static CarriedParts everything(DiversityPlan earlier) {
        PlanContinuation open = new PlanContinuation(earlier, TERMS);
        return new CarriedParts(
                earlier.objectives().stream()
                        .map(Objective::id)
                        .filter(id -> !open.objectivesThatStay().containsKey(id))
                        .collect(toSet()),
                earlier.actions().stream()
                        .map(PlanAction::id)
                        .filter(id -> !open.actionsThatStay().containsKey(id))
                        .collect(toSet()),
                true,
                false);
    }

    private static List<UUID> origins(List<? extends CarriedPart> parts) {
        return parts.stream().map(part -> part.carriedFrom().orElseThrow()).toList();
    }
}
