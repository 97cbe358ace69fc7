package eu.pontes.programme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Money;
import eu.pontes.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for findings whatever the rules say and whatever a plan is like. */
class FindingProperties {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 31);

    @Property
    void onlyARuleThatBlocksEverBlocks(
            @ForAll RuleForce force,
            @ForAll @LongRange(max = 200) long amount,
            @ForAll @IntRange(max = 5) int earlier,
            @ForAll @LongRange(max = 400) long asked,
            @ForAll Optional<Boolean> agreement) {
        var found = everything(force, amount).findings(facts(Optional.empty(), earlier, asked, 100, agreement));

        assertThat(found).allSatisfy(finding -> assertThat(finding.force()).isGreaterThanOrEqualTo(force));
    }

    @Property
    void asksWithinWhatIsPossibleAreNeverTooMuch(
            @ForAll @LongRange(max = 10_000_000) long cap,
            @ForAll @LongRange(max = 10_000) long share,
            @ForAll @LongRange(max = 100_000_000) long cost,
            @ForAll @LongRange(min = 1, max = 1000) long more) {
        PlanTypeRules rules = RulesFixture.typeRules(
                RulesFixture.rule(RuleKind.SUBSIDY_CAP, cap, RuleForce.WARN),
                RulesFixture.rule(RuleKind.SUBSIDY_SHARE, share, RuleForce.WARN));
        long most = rules.mostSubsidy(new Money(cost)).orElseThrow().cents();

        assertThat(rules.findings(facts(Optional.empty(), 0, most, cost, Optional.empty())))
                .isEmpty();
        assertThat(rules.findings(facts(Optional.empty(), 0, most + more, cost, Optional.empty())))
                .isNotEmpty();
    }

    @Property
    void aPlanIsTooLongFromTheDayOnWhichItsMonthsAreOver(
            @ForAll @IntRange(min = 1, max = 120) int months, @ForAll @IntRange(min = 1, max = 4000) int days) {
        PlanTypeRules rules = RulesFixture.typeRules(RulesFixture.rule(RuleKind.MAX_MONTHS, months, RuleForce.BLOCK));

        assertThat(tooLong(rules, days)).isEqualTo(!FIRST.plusDays(days).isBefore(FIRST.plusMonths(months)));
    }

    @Property
    void aKnownSizeFindsWhatAnUnknownOneFindsForCertain(
            @ForAll @IntRange(min = 1, max = 4) int small,
            @ForAll @IntRange(min = 1, max = 4) int large,
            @ForAll @IntRange(max = 6) int earlier,
            @ForAll @IntRange(min = 1, max = 100) int size) {
        PlanTypeRules rules = RulesFixture.typeRules(
                RulesFixture.rule(RuleKind.MOST_PLANS, small, RuleForce.WARN),
                RulesFixture.rule(RuleKind.LARGE_FROM, 50, RuleForce.INFORM),
                RulesFixture.rule(RuleKind.MOST_PLANS_LARGE, large, RuleForce.WARN));
        var unknown = rules.findings(facts(Optional.empty(), earlier, 0, 0, Optional.empty()));
        var known = rules.findings(facts(Optional.of(BigDecimal.valueOf(size)), earlier, 0, 0, Optional.empty()));

        assertThat(known.isEmpty()).isEqualTo(earlier < (size >= 50 ? large : small));
        assertThat(unknown.isEmpty()).isEqualTo(earlier < Math.min(small, large));
    }

    private static boolean tooLong(PlanTypeRules rules, int days) {
        return !rules.findings(PlanFacts.lasting(new Period(FIRST, FIRST.plusDays(days))))
                .isEmpty();
    }

    private static PlanTypeRules everything(RuleForce force, long amount) {
        return RulesFixture.typeRules(
                RulesFixture.rule(RuleKind.MAX_MONTHS, 1, force),
                RulesFixture.rule(RuleKind.SUBSIDY_CAP, amount, force),
                RulesFixture.rule(RuleKind.SUBSIDY_SHARE, amount, force),
                RulesFixture.rule(RuleKind.MOST_PLANS, 3, force),
                RulesFixture.rule(RuleKind.LARGE_FROM, 50, force),
                RulesFixture.rule(RuleKind.MOST_PLANS_LARGE, 1, force),
                RulesFixture.rule(RuleKind.MOST_SUBSIDISED, 2, force),
                RulesFixture.naming(RuleKind.DOMAINS, force, "RECRUITMENT"),
                RulesFixture.rule(RuleKind.SECTOR_POINTS, 3, force),
                RulesFixture.naming(RuleKind.PREDECESSORS, force, "GLOBAL"));
    }

    private static PlanFacts facts(
            Optional<BigDecimal> size, int earlier, long asked, long cost, Optional<Boolean> agreement) {
        return new PlanFacts(
                size,
                Map.of("OWN", new PlanFacts.Earlier(earlier, earlier)),
                Set.of(),
                Optional.of(new Period(FIRST, FIRST.plusYears(1))),
                new Money(cost),
                new Money(asked),
                agreement,
                0);
    }
}
