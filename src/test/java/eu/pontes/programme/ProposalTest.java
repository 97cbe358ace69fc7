package eu.pontes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.MemberId;
import eu.pontes.identity.MemberRole;
import eu.pontes.identity.Permission;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Caller ROSA = keeper(1, "Rosa");
    private static final Caller RUBEN = keeper(2, "Ruben");

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyStep")
    void aProposalMovesExactlyAsTheTableSays(RuleChangeStatus from, RuleChangeStatus to) {
        Proposal proposal = in(from);
        boolean own = to == RuleChangeStatus.WITHDRAWN;
        Caller right = own ? ROSA : RUBEN;
        Caller wrong = own ? RUBEN : ROSA;

        if (from == RuleChangeStatus.PROPOSED) {
            assertThat(proposal.view().allows(to, right)).isTrue();
            assertThat(proposal.view().allows(to, wrong)).isFalse();
            assertThatThrownBy(() -> move(proposal, to, wrong)).isInstanceOf(Problem.Forbidden.class);
            assertThat(proposal.status()).isEqualTo(from);

            move(proposal, to, right);

            assertThat(proposal.status()).isEqualTo(to);
            assertThat(proposal.view().decided().orElseThrow().name()).isEqualTo(right.name());
        } else {
            assertThat(proposal.view().allows(to, right)).isFalse();
            assertThatThrownBy(() -> move(proposal, to, right))
                    .isInstanceOfSatisfying(Problem.Conflict.class, refused -> {
                        assertThat(refused.code()).isEqualTo("rules-transition");
                        assertThat(refused.arguments()).containsExactly(from, to);
                    });
            assertThat(proposal.status()).isEqualTo(from);
        }
    }

    @Test
    void theTableHoldsExactlyTheStepsOutOfTheProposal() {
        assertThat(RuleChangeTransition.TABLE)
                .containsExactlyInAnyOrder(
                        new RuleChangeTransition(
                                RuleChangeStatus.PROPOSED, RuleChangeStatus.APPROVED, Permission.APPROVE_RULES, false),
                        new RuleChangeTransition(
                                RuleChangeStatus.PROPOSED, RuleChangeStatus.REJECTED, Permission.APPROVE_RULES, false),
                        new RuleChangeTransition(
                                RuleChangeStatus.PROPOSED, RuleChangeStatus.WITHDRAWN, Permission.PROPOSE_RULES, true));
    }

    @Test
    void whoReviewsPlansDoesNotKeepTheirRules() {
        for (MemberRole role : MemberRole.values()) {
            boolean keeps = role.permissions().contains(Permission.PROPOSE_RULES)
                    || role.permissions().contains(Permission.APPROVE_RULES);
            assertThat(keeps && role.permissions().contains(Permission.REVIEW_PLANS))
                    .as("%s", role)
                    .isFalse();
        }
    }

    /** No step leads back to the proposal, so there is no verb for it. */
    static Stream<Arguments> everyStep() {
        return Arrays.stream(RuleChangeStatus.values())
                .flatMap(from -> Arrays.stream(RuleChangeStatus.values())
                        .filter(to -> to != RuleChangeStatus.PROPOSED)
                        .map(to -> Arguments.of(from, to)));
    }

    private static Proposal in(RuleChangeStatus status) {
        Proposal proposal = new Proposal(RulesFixture.GROUNDS, ROSA, NOW);
        if (status != RuleChangeStatus.PROPOSED) {
            move(proposal, status, status == RuleChangeStatus.WITHDRAWN ? ROSA : RUBEN);
        }
        return proposal;
    }

    private static void move(Proposal proposal, RuleChangeStatus to, Caller by) {
        switch (to) {
            case APPROVED -> proposal.approve(by, NOW);
            case REJECTED -> proposal.reject("No", by, NOW);
            case WITHDRAWN -> proposal.withdraw(by, NOW);
            case PROPOSED -> throw new IllegalArgumentException("nothing leads back");
        }
    }

    private static Caller keeper(long id, String name) {
        return new Caller(
                new MemberId(new UUID(0, id)), name, new TenantId(new UUID(0, 9)), "Dienst", MemberRole.SERVICE_RULES);
    }
}
