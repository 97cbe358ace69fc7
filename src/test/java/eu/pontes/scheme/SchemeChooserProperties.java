package eu.pontes.scheme;

import static eu.pontes.scheme.SchemeTermsFixture.rule;
import static eu.pontes.scheme.SchemeTermsFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Money;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.SchemeAmount;
import eu.pontes.programme.SchemeGoal;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeRuleKind;
import eu.pontes.reference.Region;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemeChooserProperties {

    @Provide
    Arbitrary<OpenScheme> schemes() {
        Arbitrary<List<SchemeRule>> rules = Arbitraries.of(
                List.of(),
                List.of(rule(SchemeRuleKind.LONGEST, "P6M", RuleForce.BLOCK)),
                List.of(rule(SchemeRuleKind.SHORTEST, "P3M", RuleForce.BLOCK)),
                List.of(rule(SchemeRuleKind.LONGEST, "P4W", RuleForce.WARN)),
                List.of(rule(SchemeRuleKind.STEPS, "P6M,P6M", RuleForce.WARN)));
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.of(SchemeGoal.class).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Region.class).set().ofMaxSize(2),
                        rules)
                .as((code, goals, regions, some) -> new OpenScheme(code, terms(goals, regions, some)));
    }

    @Provide
    Arbitrary<List<OpenScheme>> open() {
        return schemes().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void thereIsAlwaysAnAnswerAndOnlyAmongTheOpenOnes(
            @ForAll("open") List<OpenScheme> open, @ForAll Region region, @ForAll SchemeGoal goal, @ForAll Stay stay) {
        SchemeAdvice advice = SchemeChooser.advise(open, new SchemeWish(region, goal, stay));

        assertThat(advice.schemes()).isNotEmpty().isSubsetOf(open);
    }

    @Property
    void whatFitsTheWishIsNeverPassedOverForWhatDoesNot(
            @ForAll("open") List<OpenScheme> open, @ForAll Region region, @ForAll SchemeGoal goal, @ForAll Stay stay) {
        SchemeAdvice advice = SchemeChooser.advise(open, new SchemeWish(region, goal, stay));

        if (advice.fit() != SchemeAdvice.Fit.NOT_THE_GOAL) {
            assertThat(advice.schemes())
                    .allMatch(scheme -> scheme.terms().goals().contains(goal))
                    .allMatch(scheme -> scheme.terms().appliesIn(region));
        } else {
            assertThat(open)
                    .noneMatch(scheme -> scheme.terms().goals().contains(goal)
                            && scheme.terms().appliesIn(region));
        }
    }

    @Example
    void theOrderIsByObjectionThenByRegion() {
        OpenScheme anywhere = scheme("ANYWHERE", Set.of(), List.of());
        OpenScheme here = scheme("HERE", Set.of(Region.FLANDERS), List.of());
        OpenScheme doubtful = scheme(
                "DOUBTFUL", Set.of(Region.FLANDERS), List.of(rule(SchemeRuleKind.LONGEST, "P1M", RuleForce.WARN)));
        OpenScheme tooLong = scheme(
                "TOO_LONG", Set.of(Region.FLANDERS), List.of(rule(SchemeRuleKind.LONGEST, "P1M", RuleForce.BLOCK)));

        SchemeAdvice advice = SchemeChooser.advise(
                List.of(doubtful, tooLong, anywhere, here),
                new SchemeWish(Region.FLANDERS, SchemeGoal.TRAIN, Stay.HALF_A_YEAR));

        assertThat(advice.fit()).isEqualTo(SchemeAdvice.Fit.ALL);
        assertThat(advice.schemes()).containsExactly(here, anywhere, doubtful);
        assertThat(SchemeChooser.advise(
                                List.of(tooLong), new SchemeWish(Region.FLANDERS, SchemeGoal.TRAIN, Stay.WITHOUT_END))
                        .fit())
                .isEqualTo(SchemeAdvice.Fit.NOT_THE_STAY);
    }

    @Example
    void onlyConfirmedAmountsThatAgreeAreReckonedWith() {
        SchemeAmount one = amount(20_000, 30_000, Certainty.VERIFIED, "a");
        SchemeAmount other = amount(50_000, 50_000, Certainty.VERIFIED, "b");
        SchemeAmount unsure = amount(20_000, 30_000, Certainty.UNVERIFIED, "c");

        assertThat(CostEstimate.of(terms(List.of())))
                .extracting(CostEstimate::basis)
                .isEqualTo(CostEstimate.Basis.NOTHING);
        assertThat(CostEstimate.of(terms(List.of(), one, other)).basis()).isEqualTo(CostEstimate.Basis.CONFLICT);
        assertThat(CostEstimate.of(terms(List.of(), unsure)).basis()).isEqualTo(CostEstimate.Basis.UNCONFIRMED);
        CostEstimate estimate = CostEstimate.of(terms(List.of(), one));
        assertThat(estimate.basis()).isEqualTo(CostEstimate.Basis.AMOUNTS);
        assertThat(estimate.from()).isEqualTo(new Money(20_000));
        assertThat(estimate.to()).isEqualTo(new Money(30_000));
    }

    private static OpenScheme scheme(String code, Set<Region> regions, List<SchemeRule> rules) {
        return new OpenScheme(code, terms(Set.of(SchemeGoal.TRAIN), regions, rules));
    }

    private static SchemeAmount amount(long from, long to, Certainty certainty, String source) {
        return new SchemeAmount(
                SchemeAmount.Purpose.ALLOWANCE,
                SchemeAmount.Payer.EMPLOYER,
                SchemeAmount.Rhythm.MONTH,
                new Money(from),
                new Money(to),
                SchemeTermsFixture.CHECKED,
                certainty,
                source);
    }
}
