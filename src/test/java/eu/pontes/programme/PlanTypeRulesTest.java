package eu.pontes.programme;

import static eu.pontes.programme.RuleForce.BLOCK;
import static eu.pontes.programme.RuleForce.INFORM;
import static eu.pontes.programme.RuleForce.WARN;
import static eu.pontes.programme.RuleKind.DOMAINS;
import static eu.pontes.programme.RuleKind.LARGE_FROM;
import static eu.pontes.programme.RuleKind.MAX_MONTHS;
import static eu.pontes.programme.RuleKind.MIN_MONTHS;
import static eu.pontes.programme.RuleKind.MOST_PLANS;
import static eu.pontes.programme.RuleKind.MOST_PLANS_LARGE;
import static eu.pontes.programme.RuleKind.MOST_SUBSIDISED;
import static eu.pontes.programme.RuleKind.PREDECESSORS;
import static eu.pontes.programme.RuleKind.SECTOR_POINTS;
import static eu.pontes.programme.RuleKind.SUBSIDY_CAP;
import static eu.pontes.programme.RuleKind.SUBSIDY_SHARE;
import static eu.pontes.programme.RulesFixture.naming;
import static eu.pontes.programme.RulesFixture.rule;
import static eu.pontes.programme.RulesFixture.typeRules;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Money;
import eu.pontes.kernel.Period;
import eu.pontes.programme.PlanFacts.Earlier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTypeRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 31);
    private static final PlanTypeRules BY_SIZE =
            typeRules(rule(MOST_PLANS, 3, WARN), rule(LARGE_FROM, 50, BLOCK), rule(MOST_PLANS_LARGE, 1, WARN));

    @ParameterizedTest
    @CsvSource({"2027-07-29, false", "2027-07-30, false", "2027-07-31, true"})
    void aPlanMayLastUpToTheDayBeforeItsMonthsAreOver(LocalDate last, boolean tooLong) {
        var found = typeRules(rule(MAX_MONTHS, 6, BLOCK)).findings(lasting(last));

        assertThat(keys(found)).isEqualTo(tooLong ? "programme.finding.too-long" : "");
    }

    @ParameterizedTest
    @CsvSource({"2027-07-29, true", "2027-07-30, false", "2027-07-31, false"})
    void aPlanLastsAtLeastUntilTheDayBeforeItsMonthsAreOver(LocalDate last, boolean tooShort) {
        var found = typeRules(rule(MIN_MONTHS, 6, INFORM)).findings(lasting(last));

        assertThat(keys(found)).isEqualTo(tooShort ? "programme.finding.too-short" : "");
    }

    @ParameterizedTest
    @CsvSource({"499999, false", "500000, false", "500001, true"})
    void theCapItselfMayBeAsked(long asked, boolean tooMuch) {
        var found = typeRules(rule(SUBSIDY_CAP, 500_000, WARN)).findings(asking(asked, 0));

        assertThat(keys(found)).isEqualTo(tooMuch ? "programme.finding.cap" : "");
    }

    @ParameterizedTest
    @CsvSource({"50, 101, false", "51, 101, true", "50, 100, false", "51, 100, true", "0, 0, false", "1, 0, true"})
    void aShareIsRoundedDownToTheCent(long asked, long cost, boolean tooMuch) {
        var found = typeRules(rule(SUBSIDY_SHARE, 5000, WARN)).findings(asking(asked, cost));

        assertThat(keys(found)).isEqualTo(tooMuch ? "programme.finding.share" : "");
    }

    @ParameterizedTest
    @CsvSource({"49.99, 2, false", "49.99, 3, true", "50, 0, false", "50, 1, true", "50.01, 1, true"})
    void theSizeOfTheEmployerDecidesHowManyPlansItCanHave(BigDecimal size, int earlier, boolean tooMany) {
        var found = BY_SIZE.findings(facts(Optional.of(size), new Earlier(earlier, 0)));

        assertThat(keys(found)).isEqualTo(tooMany ? "programme.finding.most-plans" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, programme.finding.size-unknown",
        "2, programme.finding.size-unknown",
        "3, programme.finding.most-plans"
    })
    void withoutASizeOnlyWhatHoldsForAllIsBroken(int earlier, String key) {
        var found = BY_SIZE.findings(facts(Optional.empty(), new Earlier(earlier, 0)));

        assertThat(keys(found)).isEqualTo(key);
        assertThat(found).extracting(Finding::force).doesNotContain(BLOCK);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "2, 1, true", "2, 0, false"})
    void onlyAPlanThatAsksMoneyCountsAsSubsidised(int subsidised, long asked, boolean tooMany) {
        PlanFacts facts = new PlanFacts(
                Optional.empty(),
                Map.of("OWN", new Earlier(2, subsidised), "OTHER", new Earlier(9, 9)),
                Set.of(),
                Optional.empty(),
                new Money(100),
                new Money(asked),
                Optional.empty(),
                0);

        var found = typeRules(rule(MOST_SUBSIDISED, 2, WARN)).findings(facts);

        assertThat(keys(found)).isEqualTo(tooMany ? "programme.finding.subsidised" : "");
    }

    @Test
    void everyMissingDomainIsNamed() {
        PlanTypeRules rules = typeRules(naming(DOMAINS, BLOCK, "RECRUITMENT", "PERSONNEL", "EXTERNAL_POSITIONING"));

        assertThat(rules.findings(covering("PERSONNEL", "INTERNAL_COMMUNICATION")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.codes()).containsExactlyInAnyOrder("RECRUITMENT", "EXTERNAL_POSITIONING");
                    assertThat(finding.arguments()).containsExactly(2);
                    assertThat(finding.force()).isEqualTo(BLOCK);
                });
        assertThat(rules.findings(covering("PERSONNEL", "RECRUITMENT", "EXTERNAL_POSITIONING")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 2, BLOCK", "true, 3, ", "false, 0, ", ", 2, WARN", ", 3, "})
    void sectorPointsBindOnlyWhereThereIsAnAgreement(Boolean agreement, int points, RuleForce force) {
        PlanFacts facts = new PlanFacts(
                Optional.empty(),
                Map.of(),
                Set.of(),
                Optional.empty(),
                Money.ZERO,
                Money.ZERO,
                Optional.ofNullable(agreement),
                points);

        var found = typeRules(rule(SECTOR_POINTS, 3, BLOCK)).findings(facts);

        assertThat(found).extracting(Finding::force).isEqualTo(force == null ? List.of() : List.of(force));
    }

    @Test
    void oneOfTheEarlierTypesIsEnough() {
        PlanTypeRules rules = typeRules(naming(PREDECESSORS, WARN, "GLOBAL", "THEMATIC"));

        assertThat(keys(rules.findings(before(Map.of("MINI", new Earlier(1, 0))))))
                .isEqualTo("programme.finding.predecessor");
        assertThat(keys(rules.findings(before(Map.of("GLOBAL", new Earlier(0, 0))))))
                .isEqualTo("programme.finding.predecessor");
        assertThat(rules.findings(before(Map.of("THEMATIC", new Earlier(1, 0)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1900000, 950000", "2000000, 1000000", "2000100, 1000000", "0, 0"})
    void theMostThatCanBeAskedIsTheShareUpToTheCap(long cost, long most) {
        PlanTypeRules rules = typeRules(rule(SUBSIDY_CAP, 1_000_000, WARN), rule(SUBSIDY_SHARE, 5000, WARN));

        assertThat(rules.mostSubsidy(new Money(cost))).contains(new Money(most));
        assertThat(typeRules().mostSubsidy(new Money(cost))).isEmpty();
    }

    private static String keys(List<Finding> found) {
        return String.join(",", found.stream().map(Finding::key).toList());
    }

    private static PlanFacts lasting(LocalDate last) {
        return PlanFacts.lasting(new Period(FIRST, last));
    }

    private static PlanFacts asking(long asked, long cost) {
        return new PlanFacts(
                Optional.empty(),
                Map.of(),
                Set.of(),
                Optional.empty(),
                new Money(cost),
                new Money(asked),
                Optional.empty(),
                0);
    }

    private static PlanFacts facts(Optional<BigDecimal> size, Earlier earlier) {
        return new PlanFacts(
                size, Map.of("OWN", earlier), Set.of(), Optional.empty(), Money.ZERO, Money.ZERO, Optional.empty(), 0);
    }

    private static PlanFacts covering(String... domains) {
        return new PlanFacts(
                Optional.empty(),
                Map.of(),
                Set.of(domains),
                Optional.empty(),
                Money.ZERO,
                Money.ZERO,
                Optional.empty(),
                0);
    }

    private static PlanFacts before(Map<String, Earlier> earlier) {
        return new PlanFacts(
                Optional.empty(), earlier, Set.of(), Optional.empty(), Money.ZERO, Money.ZERO, Optional.empty(), 0);
    }
}
