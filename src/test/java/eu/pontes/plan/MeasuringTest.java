package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Period;
import eu.pontes.programme.IndicatorFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a share needs besides its number, and what it takes to keep places for a group. */
class MeasuringTest {

    private static final Period PLAN = new Period(PlanFixture.FIRST_DAY, PlanFixture.LAST_DAY);
    private static final ObjectiveTerms SHARE = new ObjectiveTerms(IndicatorFixture.SHARE, 36);
    private static final LocalDate APPROVED = LocalDate.of(2026, 6, 1);

    @Property
    void aShareIsRightExactlyIfItsPartFitsItsWhole(
            @ForAll @IntRange(max = 200) int part, @ForAll @IntRange(min = 1, max = 200) int whole) {
        Reading.Share share = new Reading.Share(part, whole);

        List<FieldError> faults = new Gauge(IndicatorFixture.SHARE).faults("baseline", share);

        assertThat(faults.isEmpty()).isEqualTo(part <= whole);
        if (part <= whole) {
            assertThat(share.value()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        }
    }

    @Example
    void aShareWithoutItsWholeIsRefusedAndANumberWithOneToo() {
        assertThat(Objective.faults(PlanFixture.objective(IndicatorFixture.SHARE, "12.5", "25"), SHARE, PLAN))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("baseline.whole", "plan-denominator"));
        assertThat(new Gauge(IndicatorFixture.COUNT).stepFaults("value", new Reading.Share(1, 2)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("value.whole", "plan-no-denominator"));
    }

    @Property
    void anApprovalOfPositiveActionLastsAtMostAsLongAsTheLawAllows(@ForAll @IntRange(min = -50, max = 1500) int days) {
        LocalDate until = APPROVED.plusDays(days);

        List<FieldError> faults = Reservation.faults(new WriteReservation("MB 17", APPROVED, until), 36);

        assertThat(faults.isEmpty()).isEqualTo(until.isAfter(APPROVED) && until.isBefore(LocalDate.of(2029, 6, 1)));
    }

    @Property
    void placesAreKeptOnlyWithinTheApprovalAndUntilTheTargetIsReached(
            @ForAll @IntRange(min = -200, max = 1300) int day, @ForAll boolean reached) {
        LocalDate until = LocalDate.of(2029, 5, 31);
        LocalDate today = APPROVED.plusDays(day);
        Reservation approval = new Reservation(new WriteReservation("MB 17", APPROVED, until));

        ReservationView view = approval.view(reached, today, 90);

        boolean within = !today.isBefore(APPROVED) && !today.isAfter(until);
        assertThat(view.status().open()).isEqualTo(within && !reached);
        assertThat(view.status() == ReservationStatus.ENDING)
                .isEqualTo(within && !reached && !today.isBefore(until.minusDays(90)));
    }

    @Example
    void theApprovalIsKeptWithTheObjectiveAndStopsWhenTheTargetIsReached() {
        DiversityPlan plan = PlanFixture.complete();
        WriteObjective content = PlanFixture.objective();
        Objective objective = plan.add(
                new WriteObjective(
                        content.domain(),
                        content.targetGroup(),
                        content.statement(),
                        content.indicator(),
                        content.baseline(),
                        content.baselineOn(),
                        content.target(),
                        content.deadline(),
                        content.owner(),
                        new WriteReservation("MB 17", APPROVED, APPROVED.plusYears(2))),
                PlanFixture.TERMS);
        plan.submit(true, List.of(), PlanFixture.NOW);
        plan.approve();

        assertThat(status(plan, objective)).contains(ReservationStatus.OPEN);
        plan.record(PlanFixture.report(objective, "2026-11-01", "5"), PlanFixture.TODAY);

        assertThat(status(plan, objective)).contains(ReservationStatus.TARGET_REACHED);
    }

    private static Optional<ReservationStatus> status(DiversityPlan plan, Objective objective) {
        boolean reached = objective.progress(plan.progress()).reached();
        return objective.reservation(reached, PlanFixture.TODAY, 90).map(ReservationView::status);
    }
}
