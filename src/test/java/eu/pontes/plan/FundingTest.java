package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Problem;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.Finding;
import eu.pontes.programme.Names;
import eu.pontes.programme.PlanFacts;
import eu.pontes.programme.PlanTypeRules;
import eu.pontes.programme.Rule;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.RuleKind;
import eu.pontes.programme.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingTest {

    @Test
    void aPlanAddsUpItsActions() {
        DiversityPlan plan = PlanFixture.complete();
        plan.add(PlanFixture.subsidised("1000", "800.50", "400"));

        Funding funding = Funding.of(plan.actions());

        assertThat(funding)
                .isEqualTo(new Funding(new Money(550_050), new Money(80_050), new Money(40_000), Optional.empty(), 1));
        assertThat(funding.own()).isEqualTo(new Money(510_050));
        assertThat(funding.concernsSubsidy()).isTrue();
        assertThat(Funding.of(PlanFixture.complete().actions()).concernsSubsidy())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000.01, 0, eligibleCost", "1000, 500, 500.01, subsidyAsked", "1000, 1000, 1000,"})
    void noMoreIsAskedThanCanBeSubsidisedAndNoMoreOfThatThanItCosts(
            String cost, String eligible, String asked, String wrong) {
        DiversityPlan plan = PlanFixture.empty();
        WriteAction content = PlanFixture.subsidised(cost, eligible, asked);

        if (wrong == null) {
            plan.add(content);

            assertThat(Funding.of(plan.actions()).own()).isEqualTo(Money.ZERO);
        } else {
            assertThat(catchThrowableOfType(Problem.Invalid.class, () -> plan.add(content))
                            .errors())
                    .extracting(FieldError::field)
                    .containsExactly(wrong);
        }
    }

    /** What the calculator offers is never too much, and a cent more would be. */
    @Property
    void asMuchAsTheCalculatorOffersBreaksNoRule(
            @ForAll @IntRange(max = 10_000) int share,
            @ForAll @LongRange(max = 2_000_000) long cap,
            @ForAll @LongRange(max = 3_000_000) long elsewhere,
            @ForAll @IntRange(max = 100) int askedOfElsewhere,
            @ForAll @LongRange(max = 3_000_000) long eligible) {
        PlanTypeRules rules = rules(Optional.of(share), Optional.of(cap));
        Money asked = rules.mostSubsidy(new Money(elsewhere))
                .map(most -> new Money(most.cents() * askedOfElsewhere / 100))
                .orElseThrow();
        SubsidyRoom room = new SubsidyRoom(rules, new Money(elsewhere), asked);

        Money most = room.most(new Money(eligible));

        Money cost = new Money(elsewhere + eligible);
        assertThat(most.cents()).isLessThanOrEqualTo(eligible);
        assertThat(findings(rules, cost, asked.plus(most))).isEmpty();
        if (most.cents() < eligible) {
            assertThat(findings(rules, cost, asked.plus(most).plus(new Money(1))))
                    .isNotEmpty();
        }
    }

    @Test
    void withoutARuleTheEligibleCostIsTheOnlyLimit() {
        SubsidyRoom room = new SubsidyRoom(rules(Optional.empty(), Optional.empty()), Money.ZERO, Money.ZERO);

        assertThat(room.most(new Money(700))).isEqualTo(new Money(700));
        assertThat(room.mostOfThePlan(new Money(700))).isEmpty();
    }

    @Test
    void nothingIsLeftWhereTheOthersAskTooMuchAlready() {
        SubsidyRoom room =
                new SubsidyRoom(rules(Optional.empty(), Optional.of(500L)), new Money(2_000), new Money(900));

        assertThat(room.most(new Money(700))).isEqualTo(Money.ZERO);
    }

    private static List<Finding> findings(PlanTypeRules rules, Money cost, Money asked) {
        return rules.findings(new PlanFacts(
                Optional.empty(), Map.of(), Set.of(), Optional.empty(), cost, asked, Optional.empty(), 0));
    }

    private static PlanTypeRules rules(Optional<Integer> share, Optional<Long> cap) {
        List<Rule> rules = Stream.concat(
                        share.map(amount -> rule(RuleKind.SUBSIDY_SHARE, amount)).stream(),
                        cap.map(amount -> rule(RuleKind.SUBSIDY_CAP, amount)).stream())
                .toList();
        Terms terms = new Terms(
                new Names("Proef", "Essai", "Probe", "Trial"), rules, "x", PlanFixture.TODAY, Certainty.VERIFIED);
        return new PlanTypeRules(new UUID(9, 9), "TRIAL", "TRIAL", terms);
    }

    private static Rule rule(RuleKind kind, long amount) {
        return new Rule(kind, amount, Set.of(), RuleForce.WARN, Certainty.VERIFIED, null, "x");
    }
}
