package eu.pontes.scheme;

import eu.pontes.kernel.Money;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.SchemeAmount;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeRuleKind;
import eu.pontes.programme.SchemeTerms;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds an offer against the rules of one version of a scheme. */
final class SchemeRules {

    private static final int DAYS_OF_A_WEEK = 7;

    private final SchemeTerms terms;
    private final PlacedWork work;
    private final Placement placement;

    private SchemeRules(SchemeTerms terms, PlacedWork work) {
        this.terms = terms;
        this.work = work;
        this.placement = work.placement();
    }

    /** Everything that its writer should know, what blocks first. */
    static List<SchemeFinding> findings(SchemeTerms terms, PlacedWork work) {
        SchemeRules rules = new SchemeRules(terms, work);
        return terms.rules().stream()
                .filter(rule -> !rules.keeps(rule))
                .map(SchemeFinding::new)
                .sorted(Comparator.comparing(SchemeFinding::force))
                .toList();
    }

    private boolean keeps(SchemeRule rule) {
        return switch (rule.kind()) {
            case LONGEST, SHORTEST, ONLY_LASTING -> lastsRight(rule);
            case STEPS -> placement.steps().equals(rule.spans());
            case WEEKLY_HOURS_AT_LEAST, HOURS_IN_ALL_AT_MOST -> hasTheHours(rule);
            case WORKPLACE_IN_REGION -> isInRegion();
            case UNDERTAKING -> placement.undertakings().contains(rule.undertaking());
            case TRAINING_REFERENCE, NAMED_MENTOR -> names(rule);
            case CONTRACT_AFTER, CONTRACT_AFTER_AS_LONG -> isFollowedUp(rule);
            case ALLOWANCE_AT_LEAST, UNPAID -> pays(rule);
            case PROFILE, NOTE -> false;
        };
    }

    /** What has no end is shorter than nothing and longer than everything. */
    private boolean lastsRight(SchemeRule rule) {
        TimeSpan time = placement.duration();
        if (rule.kind() == SchemeRuleKind.SHORTEST) {
            return time == null || !time.isShorterThan(rule.span());
        }
        if (time == null) {
            return false;
        }
        return rule.kind() == SchemeRuleKind.LONGEST
                ? !time.isLongerThan(rule.span())
                : rule.spans().stream().anyMatch(time::isAsLongAs);
    }

    private boolean hasTheHours(SchemeRule rule) {
        BigDecimal weekly = work.hoursPerWeek();
        BigDecimal bound = BigDecimal.valueOf(rule.number());
        if (weekly == null) {
            return true;
        }
        if (rule.kind() == SchemeRuleKind.WEEKLY_HOURS_AT_LEAST) {
            return weekly.compareTo(bound) >= 0;
        }
        TimeSpan time = placement.duration();
        return time != null && hoursIn(time, weekly).compareTo(bound) <= 0;
    }

    /** With the shortest months and whole weeks, so that nobody is refused because of a long month. */
    private static BigDecimal hoursIn(TimeSpan time, BigDecimal weekly) {
        return weekly.multiply(BigDecimal.valueOf(time.fewestDays() / DAYS_OF_A_WEEK));
    }

    private boolean isInRegion() {
        return work.region() == null || terms.appliesIn(work.region());
    }

    private boolean names(SchemeRule rule) {
        String name = rule.kind() == SchemeRuleKind.NAMED_MENTOR ? placement.mentor() : placement.trainingReference();
        return name != null && !name.isBlank();
    }

    /** Whether there is a contract afterwards is one rule's business, and whether it is long enough another's. */
    private boolean isFollowedUp(SchemeRule rule) {
        TimeSpan after = placement.contractAfter();
        TimeSpan during = placement.duration();
        if (placement.openEndedAfter()) {
            return true;
        }
        return rule.kind() == SchemeRuleKind.CONTRACT_AFTER
                ? after != null
                : after == null || during == null || !after.isShorterThan(during);
    }

    private boolean pays(SchemeRule rule) {
        BigDecimal allowance = placement.allowance();
        if (rule.kind() == SchemeRuleKind.UNPAID) {
            return !work.waged() && (allowance == null || allowance.signum() == 0);
        }
        return least().filter(least -> allowance == null || allowance.compareTo(least.euro()) < 0)
                .isEmpty();
    }

    /** The least that may be paid to the person, as the amounts of the version say. */
    private Optional<Money> least() {
        return terms.amounts().stream()
                .filter(amount -> amount.purpose() == SchemeAmount.Purpose.ALLOWANCE
                        && amount.payer() == SchemeAmount.Payer.EMPLOYER
                        && amount.per() == SchemeAmount.Rhythm.MONTH)
                .map(SchemeAmount::from)
                .min(Comparator.comparing(Money::cents));
    }
}
