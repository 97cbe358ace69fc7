package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.pontes.identity.MemberRole;
import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.Permission;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionStatusTest {

    private static final Instant LATER = PlanFixture.NOW.plusSeconds(60);

    /** Walks any way through all states, allowed steps and others, with and without a reason. */
    @Property
    void anActionMovesExactlyAsTheTableSays(@ForAll List<ActionStatus> reported, @ForAll boolean explained) {
        PlanAction action = running();
        String reason = explained ? " No candidates " : " ";
        for (ActionStatus next : reported) {
            ActionCourse before = action.course();

            Throwable refused = catchThrowable(() -> action.report(new ReportAction(next, reason), LATER));

            if (!listed(before.status(), next)) {
                assertThat(refused).isInstanceOfSatisfying(Problem.Conflict.class, conflict -> {
                    assertThat(conflict.code()).isEqualTo("plan-action-transition");
                    assertThat(conflict.arguments()).containsExactly(before.status(), next);
                });
                assertThat(action.course()).isEqualTo(before);
            } else if (next.needsReason() && !explained) {
                assertThat(refused)
                        .isInstanceOfSatisfying(
                                Problem.Invalid.class,
                                invalid -> assertThat(invalid.errors())
                                        .extracting(FieldError::field)
                                        .containsExactly("reason"));
                assertThat(action.course()).isEqualTo(before);
            } else {
                assertThat(refused).isNull();
                assertThat(action.course())
                        .isEqualTo(new ActionCourse(
                                next,
                                Optional.of(LATER),
                                next.needsReason() ? Optional.of("No candidates") : Optional.empty()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = PlanStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void nothingIsReportedOnAPlanThatDoesNotRun(PlanStatus status) {
        PlanAction action = PlanFixture.in(status).actions().get(0);

        assertThatThrownBy(() -> action.report(new ReportAction(ActionStatus.STARTED, ""), LATER))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        conflict -> assertThat(conflict.code()).isEqualTo("plan-not-running"));
        assertThat(action.course()).isEqualTo(ActionCourse.PLANNED);
    }

    @Test
    void everyStateLeadsSomewhereAndNoneBackToThePlan() {
        for (ActionStatus status : ActionStatus.values()) {
            assertThat(status.next()).as("%s", status).isNotEmpty().doesNotContain(status, ActionStatus.PLANNED);
        }
    }

    @Test
    void onlyEmployersReport() {
        for (MemberRole role : MemberRole.values()) {
            if (role.permissions().contains(Permission.RECORD_PROGRESS)) {
                assertThat(role.kind()).isEqualTo(OrganisationKind.EMPLOYER);
            }
        }
        assertThat(ActionTransition.TABLE).extracting(ActionTransition::by).containsOnly(Permission.RECORD_PROGRESS);
    }

    private static boolean listed(ActionStatus from, ActionStatus to) {
        return ActionTransition.TABLE.contains(new ActionTransition(from, to, Permission.RECORD_PROGRESS));
    }

    private static PlanAction running() {
        return PlanFixture.in(PlanStatus.APPROVED).actions().get(0);
    }
}
