package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.MemberRole;
import eu.pontes.kernel.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanStatusTest {

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyStep")
    void aPlanMovesExactlyAsTheTableSays(PlanStatus from, PlanStatus to) {
        DiversityPlan plan = PlanFixture.in(from);

        if (from.leadsTo(to)) {
            move(plan, to);

            assertThat(plan.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move(plan, to)).isInstanceOfSatisfying(Problem.Conflict.class, refused -> {
                assertThat(refused.code()).isEqualTo("plan-transition");
                assertThat(refused.arguments()).containsExactly(from, to);
            });
            assertThat(plan.status()).isEqualTo(from);
        }
    }

    @Test
    void whoHandsInNeverJudges() {
        for (MemberRole role : MemberRole.values()) {
            boolean handsIn = PlanTransition.TABLE.stream()
                    .anyMatch(step -> step.to() == PlanStatus.SUBMITTED
                            && role.permissions().contains(step.by()));
            boolean judges = PlanTransition.TABLE.stream()
                    .anyMatch(step -> step.to() != PlanStatus.SUBMITTED
                            && role.permissions().contains(step.by()));

            assertThat(handsIn && judges).as("%s", role).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("handInStates")
    void aPlanIsEditableExactlyWhileItCanBeHandedIn(PlanStatus status, boolean canBeHandedIn) {
        assertThat(status.editable()).isEqualTo(canBeHandedIn);
    }

    /** No step leads back to the draft, so there is no verb for it. */
    static Stream<Arguments> everyStep() {
        return Arrays.stream(PlanStatus.values())
                .flatMap(from -> Arrays.stream(PlanStatus.values())
                        .filter(to -> to != PlanStatus.DRAFT)
                        .map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> handInStates() {
        return Arrays.stream(PlanStatus.values())
                .map(status -> Arguments.of(status, status.leadsTo(PlanStatus.SUBMITTED)));
    }

    private static void move(DiversityPlan plan, PlanStatus to) {
        switch (to) {
            case SUBMITTED -> plan.submit(true, List.of(), PlanFixture.NOW);
            case CHANGES_REQUESTED -> plan.requestChanges();
            case APPROVED -> plan.approve();
            case EVALUATED -> plan.markEvaluated();
            case DRAFT -> throw new IllegalArgumentException("nothing leads to a draft");
        }
    }
}
