package eu.pontes.programme;

import static eu.pontes.programme.RulesFixture.naming;
import static eu.pontes.programme.RulesFixture.rule;
import static eu.pontes.programme.RulesFixture.rules;
import static eu.pontes.programme.RulesFixture.unverified;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.FieldError;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalChecksTest {

    @Test
    void whatFitsTogetherHasNoFaults() {
        assertThat(faults(rules(
                        24,
                        rule(RuleKind.MIN_MONTHS, 24, RuleForce.INFORM),
                        rule(RuleKind.MOST_PLANS, 3, RuleForce.WARN),
                        rule(RuleKind.LARGE_FROM, 50, RuleForce.WARN),
                        rule(RuleKind.MOST_PLANS_LARGE, 1, RuleForce.WARN),
                        naming(RuleKind.DOMAINS, RuleForce.BLOCK, "RECRUITMENT"),
                        naming(RuleKind.PREDECESSORS, RuleForce.WARN, "GLOBAL"),
                        unverified(RuleKind.SUBSIDY_CAP, 5, RuleForce.WARN, RuleNote.CUT_OFF))))
                .isEmpty();
    }

    @Test
    void aDurationAndAWordAboutTheLabelAreNeeded() {
        assertThat(faults(List.of())).containsExactly("rules.MAX_MONTHS NotNull", "rules.LEADS_TO_LABEL NotNull");
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleKind.class,
            names = {"DOMAINS", "PREDECESSORS"},
            mode = EnumSource.Mode.EXCLUDE)
    void anAmountBeyondItsRangeIsRefused(RuleKind kind) {
        assertThat(faults(List.of(rule(kind, kind.most() + 1, RuleForce.WARN)))).contains("rules." + kind + " Range");
        assertThat(faults(List.of(rule(kind, kind.least() - 1, RuleForce.WARN))))
                .contains("rules." + kind + " Range");
        assertThat(faults(List.of(rule(kind, kind.most(), RuleForce.WARN)))).doesNotContain("rules." + kind + " Range");
        assertThat(faults(List.of(rule(kind, kind.least(), RuleForce.WARN))))
                .doesNotContain("rules." + kind + " Range");
    }

    @Test
    void whatIsNotVerifiedNeverBlocksAndSaysWhy() {
        assertThat(faults(rules(24, unverified(RuleKind.SUBSIDY_CAP, 5, RuleForce.BLOCK, null))))
                .containsExactly("rules.SUBSIDY_CAP rules-unverified-block", "rules.SUBSIDY_CAP rules-unverified-note");
    }

    @Test
    void aBoundaryNeedsBothNumbers() {
        assertThat(faults(rules(24, rule(RuleKind.LARGE_FROM, 50, RuleForce.WARN))))
                .containsExactly("rules.LARGE_FROM rules-sizes-together");
        assertThat(faults(rules(
                        24,
                        rule(RuleKind.LARGE_FROM, 50, RuleForce.WARN),
                        rule(RuleKind.MOST_PLANS_LARGE, 1, RuleForce.WARN))))
                .containsExactly("rules.LARGE_FROM rules-sizes-together");
        assertThat(faults(rules(24, rule(RuleKind.MOST_PLANS_LARGE, 1, RuleForce.WARN))))
                .containsExactly("rules.LARGE_FROM rules-sizes-together");
    }

    @Test
    void theShortestDurationIsNotLongerThanTheLongest() {
        assertThat(faults(rules(24, rule(RuleKind.MIN_MONTHS, 25, RuleForce.WARN))))
                .containsExactly("rules.MIN_MONTHS rules-months");
    }

    @Test
    void onlyKnownCodesCanBeNamed() {
        assertThat(faults(rules(
                        24,
                        naming(RuleKind.DOMAINS, RuleForce.WARN, "GLOBAL"),
                        naming(RuleKind.PREDECESSORS, RuleForce.WARN))))
                .containsExactly("rules.DOMAINS rules-choices", "rules.PREDECESSORS rules-choices");
    }

    @Test
    void aRuleStandsThereOnceAndNamesItsSource() {
        Rule cap = rule(RuleKind.SUBSIDY_CAP, 5, RuleForce.WARN);
        Rule bare = new Rule(RuleKind.SUBSIDY_SHARE, 5, Set.of(), RuleForce.WARN, Certainty.VERIFIED, null, " ");

        assertThat(faults(rules(24, cap, cap, bare)))
                .containsExactly("rules.SUBSIDY_CAP rules-twice", "rules.SUBSIDY_SHARE rules-source");
    }

    private static List<String> faults(List<Rule> rules) {
        return ProposalChecks.faults(rules, Set.of("RECRUITMENT", "PERSONNEL"), Set.of("GLOBAL", "OWN")).stream()
                .map(ProposalChecksTest::worded)
                .toList();
    }

    private static String worded(FieldError fault) {
        return fault.field() + " " + fault.code();
    }
}
