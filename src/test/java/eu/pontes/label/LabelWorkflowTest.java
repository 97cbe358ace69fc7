package eu.pontes.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.identity.Caller;
import eu.pontes.identity.MemberId;
import eu.pontes.identity.MemberRole;
import eu.pontes.identity.Permission;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.Coverage;
import eu.pontes.plan.Funding;
import eu.pontes.plan.Groundwork;
import eu.pontes.plan.Lineage;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanStep;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.SectorAgreement;
import eu.pontes.programme.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelWorkflowTest {

    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LabelNumber NUMBER = new LabelNumber(2026, 123);
    private static final Caller AWARDER =
            new Caller(new MemberId(new UUID(0, 1)), "An", new TenantId(new UUID(0, 2)), "Gewest", MemberRole.AWARDER);

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void anApplicationIsDecidedOnlyWhileItWaits(ApplicationStatus from) {
        Map<ApplicationStatus, Consumer<LabelApplication>> decisions = new EnumMap<>(Map.of(
                ApplicationStatus.AWARDED, a -> a.award(AWARDER, NOW, TODAY, NUMBER),
                ApplicationStatus.REFUSED, a -> a.refuse("reden", AWARDER, NOW)));

        decisions.forEach((to, decide) -> {
            LabelApplication application = application();
            Optional.ofNullable(decisions.get(from)).ifPresent(earlier -> earlier.accept(application));

            if (from == ApplicationStatus.APPLIED) {
                decide.accept(application);
                assertThat(application.view("", "").status()).isEqualTo(to);
            } else {
                assertThatExceptionOfType(Problem.Conflict.class)
                        .isThrownBy(() -> decide.accept(application))
                        .satisfies(problem -> assertThat(problem.code()).isEqualTo("label-application-transition"))
                        .satisfies(problem -> assertThat(problem.arguments()).containsExactly(from, to));
                assertThat(application.view("", "").status()).isEqualTo(from);
            }
        });
    }

    @Test
    void onlyTheStepsOfTheTablesExistAndOnlyAnAwarderTakesThem() {
        for (ApplicationStatus from : ApplicationStatus.values()) {
            for (ApplicationStatus to : ApplicationStatus.values()) {
                boolean step = from == ApplicationStatus.APPLIED && to != ApplicationStatus.APPLIED;
                assertThat(from.permissionFor(to))
                        .isEqualTo(step ? Optional.of(Permission.AWARD_LABELS) : Optional.empty());
            }
        }
        for (LabelStatus from : LabelStatus.values()) {
            for (LabelStatus to : LabelStatus.values()) {
                boolean step = from == LabelStatus.AWARDED && to == LabelStatus.WITHDRAWN;
                assertThat(from.permissionFor(to))
                        .isEqualTo(step ? Optional.of(Permission.AWARD_LABELS) : Optional.empty());
            }
        }
    }

    @Test
    void whoeverEvaluatesNeverAwards() {
        assertThat(Arrays.stream(MemberRole.values())
                        .map(MemberRole::permissions)
                        .filter(permissions -> permissions.contains(Permission.AWARD_LABELS)))
                .isNotEmpty()
                .allSatisfy(permissions -> assertThat(permissions)
                        .doesNotContainAnyElementsOf(Set.of(Permission.EVALUATE_PLANS, Permission.APPLY_FOR_LABELS)));
    }

    @Test
    void aLabelCountsUpToAndIncludingTheSameDayTwoYearsLater() {
        Label label = application().award(AWARDER, NOW, TODAY, NUMBER);

        assertThat(label.view(TODAY).number()).isEqualTo("PONTES-2026-000123");
        assertThat(label.standing(TODAY)).isEqualTo(LabelStanding.VALID);
        assertThat(label.standing(LocalDate.of(2028, 3, 2))).isEqualTo(LabelStanding.VALID);
        assertThat(label.standing(LocalDate.of(2028, 3, 3))).isEqualTo(LabelStanding.EXPIRED);
    }

    @Test
    void aWithdrawnLabelIsWithdrawnOnceAndForGood() {
        Label label = application().award(AWARDER, NOW, TODAY, NUMBER);
        Withdraw command = new Withdraw(label.id(), 0, " fraude ");

        label.withdraw(command, AWARDER, NOW);

        assertThat(label.view(TODAY).reason()).isEqualTo("fraude");
        assertThat(label.standing(LocalDate.of(2030, 1, 1))).isEqualTo(LabelStanding.WITHDRAWN);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> label.withdraw(command, AWARDER, NOW))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("label-transition"));
    }

    @Test
    void aDecisionOnAnOlderVersionIsRefused() {
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> application().mustBeAt(4))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("stale"));
    }

    @Test
    void noTwoTokensAreAlikeAndAllFitAnAddress() {
        List<String> tokens =
                Stream.generate(Token::next).limit(1000).map(Token::value).toList();

        assertThat(tokens).doesNotHaveDuplicates().allMatch(Token::isToken);
        assertThat(Token.isToken("../../etc/passwd-0000000")).isFalse();
    }

    private static LabelApplication application() {
        PlanView plan = new PlanView(
                new PlanId(new UUID(0, 3)),
                1,
                new TenantId(new UUID(0, 4)),
                "Bakkerij",
                new TenantId(new UUID(0, 5)),
                "Dienst",
                "Plan",
                new UUID(0, 6),
                new Names("Globaal", "Global", "Global", "Global"),
                true,
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)),
                PlanStatus.EVALUATED,
                1,
                Optional.empty(),
                Lineage.NONE,
                new Groundwork(List.of(), List.of(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Coverage(List.of(), List.of()),
                List.of(),
                List.of(),
                new Funding(Money.ZERO, Money.ZERO, Money.ZERO, Optional.empty(), 0),
                SectorAgreement.UNKNOWN,
                EnumSet.allOf(PlanStep.class),
                List.of(),
                Map.of());
        return new LabelApplication(plan, AWARDER.organisation(), AWARDER, TODAY);
    }
}
