package eu.pontes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.MemberId;
import eu.pontes.identity.MemberRole;
import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.Permission;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSubmitted;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks every status and every target, so that a new status cannot slip in without a decision. */
class RoundStatusTest {

    private static final Instant NOW = Instant.parse("2027-03-03T09:00:00Z");
    private static final MemberId CONSULTANT = new MemberId(UUID.randomUUID());
    private static final Set<RoundStatus> DECISIONS = EnumSet.of(RoundStatus.CHANGES_REQUESTED, RoundStatus.APPROVED);

    @ParameterizedTest
    @EnumSource
    void onlyAnOpenRoundCanBeDecided(RoundStatus from) {
        for (RoundStatus to : RoundStatus.values()) {
            boolean allowed = from == RoundStatus.OPEN && DECISIONS.contains(to);

            assertThat(from.next().contains(to)).as("%s -> %s", from, to).isEqualTo(allowed);
            assertThat(from.permissionFor(to).isPresent())
                    .as("%s -> %s", from, to)
                    .isEqualTo(allowed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRoundFollowsItsTable(RoundStatus from) {
        for (RoundStatus to : DECISIONS) {
            ReviewRound round = roundThatIs(from);

            if (from.next().contains(to)) {
                decide(round, to);
                assertThat(round.decided()).isTrue();
            } else {
                assertThatThrownBy(() -> decide(round, to))
                        .isInstanceOf(Problem.Conflict.class)
                        .hasMessage("review-transition");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void onlyMembersOfAnEmploymentServiceMayDecide(MemberRole role) {
        if (role.permissions().contains(Permission.REVIEW_PLANS)
                || role.permissions().contains(Permission.EVALUATE_PLANS)) {
            assertThat(role.kind()).isEqualTo(OrganisationKind.EMPLOYMENT_SERVICE);
        }
        if (role.kind() == OrganisationKind.EMPLOYMENT_SERVICE) {
            assertThat(role.permissions())
                    .doesNotContain(Permission.DRAFT_PLANS, Permission.SUBMIT_PLANS, Permission.AWARD_LABELS);
        }
    }

    @ParameterizedTest
    @CsvSource({"OPEN, false", "CHANGES_REQUESTED, true", "APPROVED, true"})
    void theEmployerReadsDecidedRoundsOnly(RoundStatus status, boolean readable) {
        assertThat(status.decided()).isEqualTo(readable);
    }

    private static ReviewRound roundThatIs(RoundStatus status) {
        ReviewRound round = new ReviewRound(
                new PlanSubmitted(
                        new PlanId(UUID.randomUUID()),
                        new TenantId(UUID.randomUUID()),
                        new TenantId(UUID.randomUUID()),
                        1),
                NOW);
        if (status != RoundStatus.OPEN) {
            decide(round, status);
        }
        return round;
    }

    private static void decide(ReviewRound round, RoundStatus to) {
        if (to == RoundStatus.APPROVED) {
            round.approve("", NOW, CONSULTANT);
        } else {
            round.requestChanges("Name who counts.", NOW, CONSULTANT);
        }
    }
}
