package eu.pontes.scheme;

import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeRuleKind;
import eu.pontes.scheme.SchemeAdvice.Fit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the schemes for a wish by what the schemes themselves say. Where none meets all of it, the duration is given up
 * first and the purpose next, because a region cannot be moved.
 */
final class SchemeChooser {

    private static final Set<SchemeRuleKind> ABOUT_TIME =
            EnumSet.of(SchemeRuleKind.LONGEST, SchemeRuleKind.SHORTEST, SchemeRuleKind.ONLY_LASTING);

    private final List<OpenScheme> open;
    private final SchemeWish wish;

    private SchemeChooser(List<OpenScheme> open, SchemeWish wish) {
        this.open = open;
        this.wish = wish;
    }

    static SchemeAdvice advise(List<OpenScheme> open, SchemeWish wish) {
        return new SchemeChooser(open, wish).advice();
    }

    private SchemeAdvice advice() {
        Predicate<OpenScheme> here = scheme -> scheme.terms().appliesIn(wish.region());
        Predicate<OpenScheme> wanted = here.and(scheme -> scheme.terms().goals().contains(wish.goal()));
        return fitting(wanted.and(scheme -> objection(scheme) != RuleForce.BLOCK), Fit.ALL)
                .or(() -> fitting(wanted, Fit.NOT_THE_STAY))
                .or(() -> fitting(here, Fit.NOT_THE_GOAL))
                .orElseGet(() -> new SchemeAdvice(Fit.NOT_THE_GOAL, open));
    }

    private Optional<SchemeAdvice> fitting(Predicate<OpenScheme> which, Fit fit) {
        // The order of the rule book decides among equals
        List<OpenScheme> found = open.stream()
                .filter(which)
                .sorted(Comparator.comparing((OpenScheme scheme) -> objection(scheme), SchemeChooser::byForce)
                        .thenComparing(scheme -> scheme.terms().regions().isEmpty())
                        .thenComparing(scheme -> scheme.terms().certainty() != Certainty.VERIFIED))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new SchemeAdvice(fit, found));
    }

    /** How strongly the rules of a scheme object to the duration; {@link RuleForce#INFORM} is not at all. */
    private RuleForce objection(OpenScheme scheme) {
        Optional<TimeSpan> time = wish.stay().time();
        Placement placement = Placement.under(scheme.code()).lasting(time.orElse(null));
        RuleForce byTime =
                SchemeRules.findings(scheme.terms(), new PlacedWork(placement, null, wish.region(), false)).stream()
                        .filter(finding -> ABOUT_TIME.contains(finding.rule().kind()))
                        .map(SchemeFinding::force)
                        .min(Comparator.naturalOrder())
                        .orElse(RuleForce.INFORM);
        boolean otherSteps = scheme.terms().rules().stream()
                .filter(rule -> rule.kind() == SchemeRuleKind.STEPS)
                .anyMatch(rule ->
                        time.filter(asked -> asked.isAsLongAs(whole(rule))).isEmpty());
        return otherSteps ? RuleForce.BLOCK : byTime;
    }

    private static TimeSpan whole(SchemeRule rule) {
        List<TimeSpan> steps = rule.spans();
        return new TimeSpan(
                steps.stream().mapToInt(TimeSpan::number).sum(), steps.get(0).unit());
    }

    private static int byForce(RuleForce one, RuleForce other) {
        return other.compareTo(one);
    }
}
