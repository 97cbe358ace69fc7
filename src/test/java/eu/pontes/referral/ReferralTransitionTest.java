package eu.pontes.referral;

import static eu.pontes.referral.ReferralStatus.ACCEPTED;
import static eu.pontes.referral.ReferralStatus.DECLINED;
import static eu.pontes.referral.ReferralStatus.PLACED;
import static eu.pontes.referral.ReferralStatus.PROPOSED;
import static eu.pontes.referral.ReferralStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.identity.MemberId;
import eu.pontes.identity.MemberRole;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.TenantId;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTransitionTest {

    private record Step(ReferralStatus from, ReferralStatus to) {}

    private static final Set<Step> ANSWERS = Set.of(
            new Step(PROPOSED, ACCEPTED),
            new Step(PROPOSED, DECLINED),
            new Step(ACCEPTED, PLACED),
            new Step(ACCEPTED, DECLINED));

    private static final Set<Step> RETREATS = Set.of(new Step(PROPOSED, WITHDRAWN), new Step(ACCEPTED, WITHDRAWN));

    private static final Map<MemberRole, Set<Step>> ALLOWED =
            Map.of(MemberRole.EMPLOYER_OWNER, ANSWERS, MemberRole.EMPLOYER_EDITOR, ANSWERS, MemberRole.COACH, RETREATS);

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void aRoleMayTakeExactlyItsSteps(MemberRole role) {
        Caller caller = new Caller(new MemberId(UUID.randomUUID()), "", new TenantId(UUID.randomUUID()), "", role);

        Set<Step> possible = new HashSet<>();
        for (ReferralStatus from : ReferralStatus.values()) {
            for (ReferralStatus to : ReferralStatus.values()) {
                if (from.leadsTo(to, caller)) {
                    possible.add(new Step(from, to));
                }
            }
        }

        assertThat(possible).isEqualTo(ALLOWED.getOrDefault(role, Set.of()));
    }

    @Test
    void everyActionAsksThePermissionThatItsStepsAsk() {
        Map<ReferralStatus, Permission> asked = Map.of(
                ACCEPTED, permission(ReferralAnswerService.class, "accept"),
                DECLINED, permission(ReferralAnswerService.class, "decline"),
                PLACED, permission(ReferralAnswerService.class, "confirmPlacement"),
                WITHDRAWN, permission(ReferralService.class, "withdraw"));

        assertThat(ReferralTransition.TABLE)
                .allSatisfy(step -> assertThat(asked.get(step.to())).isEqualTo(step.by()));
    }

    @Test
    void aPlacementARefusalAndAWithdrawalAreFinal() {
        assertThat(List.of(PLACED, DECLINED, WITHDRAWN))
                .allSatisfy(last -> assertThat(ReferralStatus.values()).noneMatch(last::leadsTo));
    }

    private static Permission permission(Class<?> service, String method) {
        Method action = Arrays.stream(service.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return action.getAnnotation(Requires.class).value()[0];
    }
}
