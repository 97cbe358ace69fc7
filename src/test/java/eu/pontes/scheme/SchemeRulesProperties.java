package eu.pontes.scheme;

import static eu.pontes.scheme.SchemeTermsFixture.rule;
import static eu.pontes.scheme.SchemeTermsFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeRuleKind;
import eu.pontes.programme.Undertaking;
import eu.pontes.reference.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemeRulesProperties {

    @Provide
    Arbitrary<TimeSpan> spans() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(TimeSpan.Unit.class))
                .as(TimeSpan::new);
    }

    @Provide
    Arbitrary<SchemeRule> rules() {
        Arbitrary<SchemeRule> lasting = Combinators.combine(
                        Arbitraries.of(SchemeRuleKind.LONGEST, SchemeRuleKind.SHORTEST, SchemeRuleKind.ONLY_LASTING),
                        spans(),
                        Arbitraries.of(RuleForce.class))
                .as((kind, span, force) -> rule(kind, span.toString(), force));
        Arbitrary<SchemeRule> confirmed = Combinators.combine(
                        Arbitraries.of(Undertaking.class), Arbitraries.of(RuleForce.class))
                .as((undertaking, force) -> rule(SchemeRuleKind.UNDERTAKING, undertaking.name(), force));
        Arbitrary<SchemeRule> named = Combinators.combine(
                        Arbitraries.of(SchemeRuleKind.NAMED_MENTOR, SchemeRuleKind.TRAINING_REFERENCE),
                        Arbitraries.of(RuleForce.class))
                .as((kind, force) -> rule(kind, "", force));
        return Arbitraries.oneOf(lasting, confirmed, named);
    }

    @Provide
    Arbitrary<PlacedWork> works() {
        return Combinators.combine(
                        spans().injectNull(0.2),
                        Arbitraries.of(Undertaking.class).list().ofMaxSize(5),
                        Arbitraries.of("Nadia", " ").injectNull(0.5))
                .as((span, undertakings, mentor) -> new PlacedWork(
                        new Placement("ANY", span, List.of(), undertakings, null, false, null, mentor, mentor),
                        BigDecimal.TEN,
                        Region.FLANDERS,
                        false));
    }

    @Property
    void anotherRuleNeverTakesAFindingAway(
            @ForAll("rules") SchemeRule another,
            @ForAll("rules") SchemeRule one,
            @ForAll("rules") SchemeRule two,
            @ForAll("works") PlacedWork work) {
        List<SchemeFinding> before = SchemeRules.findings(terms(List.of(one, two)), work);

        List<SchemeFinding> after = SchemeRules.findings(terms(List.of(one, two, another)), work);

        assertThat(after).containsAll(before);
        assertThat(after.size() - before.size()).isBetween(0, 1);
    }

    @Property
    void whatBlocksComesFirstAndTheOrderOfTheRulesDoesNotMatter(
            @ForAll("rules") SchemeRule one, @ForAll("rules") SchemeRule two, @ForAll("works") PlacedWork work) {
        List<SchemeRule> turned = new ArrayList<>(List.of(two, one));

        List<SchemeFinding> findings = SchemeRules.findings(terms(List.of(one, two)), work);

        assertThat(findings).extracting(SchemeFinding::force).isSorted();
        assertThat(findings).containsExactlyInAnyOrderElementsOf(SchemeRules.findings(terms(turned), work));
    }

    @Property
    void aTimeSpanCannotBeTooLongAndTooShortForTheSameBound(
            @ForAll("spans") TimeSpan bound, @ForAll("works") PlacedWork work) {
        List<SchemeRule> both = List.of(
                rule(SchemeRuleKind.LONGEST, bound.toString(), RuleForce.BLOCK),
                rule(SchemeRuleKind.SHORTEST, bound.toString(), RuleForce.BLOCK));

        assertThat(SchemeRules.findings(terms(both), work)).hasSizeLessThan(2);
    }

    @Example
    void whatNobodyHasSeenAndWhatAnOfferCannotShowNeverBlocks() {
        SchemeRule seen = rule(SchemeRuleKind.LONGEST, "P6M", RuleForce.BLOCK);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchemeRule(
                        seen.kind(), seen.value(), RuleForce.BLOCK, Certainty.UNVERIFIED, seen.why(), seen.source()));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(SchemeRuleKind.PROFILE, "", RuleForce.BLOCK));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(SchemeRuleKind.LONGEST, "six", RuleForce.WARN));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(SchemeRuleKind.NOTE, "6", RuleForce.INFORM));
    }
}
