package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Period;
import eu.pontes.programme.Indicator;
import eu.pontes.programme.IndicatorFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ObjectiveRulesTest {

    private static final Period PLAN = new Period(PlanFixture.FIRST_DAY, PlanFixture.LAST_DAY);

    @Property
    void anObjectiveIsRightExactlyIfItsDeadlineLiesInThePlanAndAfterTheBaseline(
            @ForAll @IntRange(min = -900, max = 900) int baselineAfterStart,
            @ForAll @IntRange(min = -900, max = 900) int deadlineAfterStart) {
        LocalDate baselineOn = PLAN.from().plusDays(baselineAfterStart);
        LocalDate deadline = PLAN.from().plusDays(deadlineAfterStart);

        List<FieldError> faults = Objective.faults(dated(baselineOn, deadline), PlanFixture.TERMS, PLAN);

        assertThat(faults.isEmpty()).isEqualTo(deadline.isAfter(baselineOn) && PLAN.contains(deadline));
        assertThat(faults).allSatisfy(fault -> assertThat(fault.field()).isEqualTo("deadline"));
    }

    @Property
    void aTargetAlwaysDiffersFromItsBaselineWhateverTheDecimals(
            @ForAll("numbers") Indicator indicator, @ForAll @IntRange(max = 1) int value) {
        WriteObjective content = PlanFixture.objective(indicator, value + ".00", String.valueOf(value));

        assertThat(Objective.faults(content, new ObjectiveTerms(indicator, 36), PLAN))
                .extracting(FieldError::code)
                .containsExactly("plan-target-differs");
    }

    @Provide
    Arbitrary<Indicator> numbers() {
        return Arbitraries.of(
                IndicatorFixture.COUNT, IndicatorFixture.DAYS, IndicatorFixture.YES_NO, IndicatorFixture.SCORE);
    }

    @Property
    void aPercentageLiesBetweenZeroAndHundred(
            @ForAll @BigRange(min = "-200", max = "300") @Scale(2) BigDecimal target) {
        Assume.that(target.signum() != 0);
        WriteObjective content =
                PlanFixture.objective(IndicatorFixture.SHARE, new Reading.Share(0, 40), target.toPlainString());

        boolean right = target.signum() > 0 && target.compareTo(BigDecimal.valueOf(100)) <= 0;
        assertThat(Objective.faults(content, new ObjectiveTerms(IndicatorFixture.SHARE, 36), PLAN)
                        .isEmpty())
                .isEqualTo(right);
    }

    @Property
    void progressNeverLeavesTheWayFromBaselineToTarget(
            @ForAll @IntRange(max = 1000) int baseline,
            @ForAll @IntRange(max = 1000) int current,
            @ForAll @IntRange(max = 1000) int target) {
        Assume.that(baseline != target);
        Progress progress =
                new Progress(BigDecimal.valueOf(baseline), BigDecimal.valueOf(current), BigDecimal.valueOf(target));

        boolean thereOrBeyond = target > baseline ? current >= target : current <= target;
        assertThat(progress.percent()).isBetween(0, 100);
        assertThat(progress.reached()).isEqualTo(thereOrBeyond);
    }

    private static WriteObjective dated(LocalDate baselineOn, LocalDate deadline) {
        WriteObjective content = PlanFixture.objective();
        return new WriteObjective(
                content.domain(),
                content.targetGroup(),
                content.statement(),
                content.indicator(),
                content.baseline(),
                baselineOn,
                content.target(),
                deadline,
                content.owner(),
                content.reservation());
    }
}
