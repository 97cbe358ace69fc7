package eu.pontes.programme;

import eu.pontes.kernel.Money;
import eu.pontes.kernel.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Everything that the rule book says about one version of a plan type, and which of it a plan does not follow.
 *
 * @param version the version that a plan keeps from its first day to its last
 */
public record PlanTypeRules(UUID version, String code, String programme, Terms terms) {

    public Optional<Rule> rule(RuleKind kind) {
        return terms.rule(kind);
    }

    public int maxMonths() {
        return number(RuleKind.MAX_MONTHS).orElseThrow();
    }

    public boolean leadsToLabel() {
        return rule(RuleKind.LEADS_TO_LABEL).orElseThrow().yes();
    }

    public Optional<Money> subsidyCap() {
        return rule(RuleKind.SUBSIDY_CAP).map(Rule::amount).map(Money::new);
    }

    /** What part of a cost may be subsidised, in per cent. */
    public Optional<BigDecimal> subsidyShare() {
        return rule(RuleKind.SUBSIDY_SHARE).map(rule -> BigDecimal.valueOf(rule.amount(), 2));
    }

    public Set<String> domains() {
        return rule(RuleKind.DOMAINS).map(Rule::choices).orElse(Set.of());
    }

    public Set<String> predecessors() {
        return rule(RuleKind.PREDECESSORS).map(Rule::choices).orElse(Set.of());
    }

    public OptionalInt number(RuleKind kind) {
        return rule(kind).map(Rule::amount).map(Math::toIntExact).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** The most that may be asked for a cost: its share, and never more than the cap. */
    public Optional<Money> mostSubsidy(Money eligibleCost) {
        Optional<Money> part = rule(RuleKind.SUBSIDY_SHARE).map(rule -> part(rule, eligibleCost));
        Optional<Money> cap = subsidyCap();
        if (part.isPresent() && cap.isPresent()) {
            return part.get().cents() < cap.get().cents() ? part : cap;
        }
        return part.or(() -> cap);
    }

    /** Every rule that the facts break, in the order of the rule book. */
    public List<Finding> findings(PlanFacts facts) {
        List<Finding> found = new ArrayList<>();
        facts.period().ifPresent(period -> checkPeriod(period, found));
        checkSubsidy(facts, found);
        checkNumbers(facts, found);
        checkContent(facts, found);
        return List.copyOf(found);
    }

    private void checkPeriod(Period period, List<Finding> found) {
        rule(RuleKind.MAX_MONTHS).ifPresent(rule -> {
            LocalDate last = lastDay(period, rule);
            if (period.to().isAfter(last)) {
                found.add(Finding.of(rule, "programme.finding.too-long", rule.amount(), last));
            }
        });
        rule(RuleKind.MIN_MONTHS).ifPresent(rule -> {
            LocalDate last = lastDay(period, rule);
            if (period.to().isBefore(last)) {
                found.add(Finding.of(rule, "programme.finding.too-short", rule.amount(), last));
            }
        });
    }

    private void checkSubsidy(PlanFacts facts, List<Finding> found) {
        Money asked = facts.subsidyAsked();
        rule(RuleKind.SUBSIDY_CAP)
                .filter(rule -> asked.cents() > rule.amount())
                .ifPresent(
                        rule -> found.add(Finding.of(rule, "programme.finding.cap", asked, new Money(rule.amount()))));
        rule(RuleKind.SUBSIDY_SHARE).ifPresent(rule -> {
            Money most = part(rule, facts.eligibleCost());
            if (asked.cents() > most.cents()) {
                found.add(
                        Finding.of(rule, "programme.finding.share", asked, most, BigDecimal.valueOf(rule.amount(), 2)));
            }
        });
    }

    private void checkNumbers(PlanFacts facts, List<Finding> found) {
        PlanFacts.Earlier earlier = facts.earlier(code);
        Optional<Rule> most = rule(RuleKind.MOST_PLANS);
        Optional<Rule> mostOfLarge = rule(RuleKind.MOST_PLANS_LARGE);
        Optional<Rule> border = rule(RuleKind.LARGE_FROM);
        if (border.isEmpty() || mostOfLarge.isEmpty()) {
            most.ifPresent(rule -> checkNumber(rule, earlier.plans(), found));
        } else if (facts.fullTimeEquivalents().isPresent()) {
            BigDecimal size = facts.fullTimeEquivalents().get();
            boolean large = size.compareTo(BigDecimal.valueOf(border.get().amount())) >= 0;
            (large ? mostOfLarge : most).ifPresent(rule -> checkNumber(rule, earlier.plans(), found));
        } else if (most.isPresent()) {
            checkNumberOfUnknownSize(border.get(), most.get(), mostOfLarge.get(), earlier.plans(), found);
        }
        rule(RuleKind.MOST_SUBSIDISED)
                .filter(rule -> facts.subsidyAsked().cents() > 0 && earlier.subsidised() >= rule.amount())
                .ifPresent(rule -> found.add(
                        Finding.of(rule, "programme.finding.subsidised", rule.amount(), earlier.subsidised())));
    }

    private static void checkNumber(Rule rule, int earlier, List<Finding> found) {
        if (earlier >= rule.amount()) {
            found.add(Finding.of(rule, "programme.finding.most-plans", rule.amount(), earlier));
        }
    }

    /** Without the size of the employer, only what holds for every size can be broken. */
    private static void checkNumberOfUnknownSize(
            Rule border, Rule ofSmall, Rule ofLarge, int earlier, List<Finding> found) {
        Rule generous = ofSmall.amount() >= ofLarge.amount() ? ofSmall : ofLarge;
        Rule strict = generous.equals(ofSmall) ? ofLarge : ofSmall;
        if (earlier >= generous.amount()) {
            checkNumber(generous, earlier, found);
        } else if (earlier >= strict.amount()) {
            found.add(Finding.of(
                            border,
                            "programme.finding.size-unknown",
                            border.amount(),
                            ofSmall.amount(),
                            ofLarge.amount())
                    .warningAtMost());
        }
    }

    private void checkContent(PlanFacts facts, List<Finding> found) {
        rule(RuleKind.DOMAINS).ifPresent(rule -> {
            Set<String> missing = new TreeSet<>(rule.choices());
            missing.removeAll(facts.domains());
            if (!missing.isEmpty()) {
                found.add(Finding.naming(rule, missing, "programme.finding.domains", missing.size()));
            }
        });
        rule(RuleKind.SECTOR_POINTS)
                .filter(rule -> facts.sectorPoints() < rule.amount()
                        && facts.sectorAgreement().orElse(true))
                .map(rule -> Finding.of(rule, "programme.finding.sector-points", rule.amount(), facts.sectorPoints()))
                .map(finding -> facts.sectorAgreement().isPresent() ? finding : finding.warningAtMost())
                .ifPresent(found::add);
        rule(RuleKind.PREDECESSORS)
                .filter(rule -> rule.choices().stream()
                        .allMatch(type -> facts.earlier(type).plans() == 0))
                .ifPresent(rule -> found.add(Finding.naming(rule, rule.choices(), "programme.finding.predecessor")));
    }

    private static LocalDate lastDay(Period period, Rule months) {
        return period.from().plusMonths(months.amount()).minusDays(1);
    }

    /** A part of a cost, rounded down to the cent so that it is never too much. */
    private static Money part(Rule share, Money cost) {
        BigDecimal part = BigDecimal.valueOf(cost.cents())
                .multiply(BigDecimal.valueOf(share.amount()))
                .divide(BigDecimal.valueOf(10_000), RoundingMode.DOWN);
        return new Money(part.longValueExact());
    }
}
