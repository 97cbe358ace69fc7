package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateOfPlayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final HeadcountGrid GRID = new HeadcountGrid(List.of(
            new GridCell("", "MANUAL", "", "", 80),
            new GridCell("", "MANUAL", "", "YOUNG", 30),
            new GridCell("", "CLERICAL", "", "", 20),
            new GridCell("", "CLERICAL", "", "YOUNG", 2),
            new GridCell("", "CLERICAL", "", "ORIGIN", 4)));

    @Test
    void theTotalsFollowFromTheGrid() {
        WriteStateOfPlay counted = new StateOfPlay(PlanFixture.stateOfPlay()).counting(GRID);

        assertThat(counted.workforceTotal()).isEqualTo(100);
        assertThat(counted.headcounts()).containsOnly(Map.entry("YOUNG", 32), Map.entry("ORIGIN", 4));
        assertThat(counted.lawfulBasis()).isEqualTo(LawfulBasis.ORDER_7_MAY_2009);
    }

    @Test
    void nothingElseMayBeWrittenThanTheGridSays() {
        DiversityPlan plan = PlanFixture.complete();
        StateOfPlay state = plan.stateOfPlay().orElseThrow();
        WriteStateOfPlay counted = state.counting(GRID);
        plan.describeStateOfPlay(counted);
        StateOfPlay derived = plan.stateOfPlay().orElseThrow();

        assertThat(derived.contradictions(counted, plan.headcounts())).isEmpty();
        assertThat(derived.contradictions(PlanFixture.stateOfPlay(), plan.headcounts()))
                .extracting(FieldError::code)
                .containsExactly("plan-total-grid");
        assertThat(derived.contradictions(words(counted.workforceTotal(), counted.headcounts()), plan.headcounts()))
                .extracting(FieldError::code)
                .containsExactly("plan-basis-grid");
    }

    @Test
    void whoDoesNotCountHasNoNumbersPerGroup() {
        assertThat(StateOfPlay.faults(words(40, Map.of("YOUNG", 9)), Set.of("YOUNG"), TODAY))
                .extracting(FieldError::code)
                .containsExactly("plan-basis-uncounted");
        assertThat(StateOfPlay.faults(words(40, Map.of()), Set.of("YOUNG"), TODAY))
                .isEmpty();
    }

    @Test
    void aPlanNeedsFiguresOrWords() {
        DiversityPlan plan = PlanFixture.complete();
        plan.describeStateOfPlay(words(40, Map.of()));

        List<FieldError> missing = catchThrowableOfType(
                        Problem.Invalid.class,
                        () -> plan.submit(new Preparation(true, false), List.of(), PlanFixture.NOW))
                .errors();
        plan.submit(new Preparation(true, true), List.of(), PlanFixture.NOW);

        assertThat(missing).extracting(FieldError::code).containsExactly("plan-analysis");
        assertThat(plan.status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    private static WriteStateOfPlay words(int workforce, Map<String, Integer> headcounts) {
        return new WriteStateOfPlay(
                LocalDate.of(2026, 10, 1), workforce, LawfulBasis.QUALITATIVE_ONLY, "Talks in all teams", headcounts);
    }
}
