package eu.pontes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.EmployerNature;
import eu.pontes.kernel.Money;
import eu.pontes.reference.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server, which brings the JSON. */
@ExtendWith(ArquillianExtension.class)
class RuleTextConverterIT {

    private static final Names NAMES = new Names("Coaches “A”", "Coachs d’intégration", "Begleiter \\ ß", "Coaches");
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    private final RuleTextConverter converter = new RuleTextConverter();

    @Test
    void whatIsStoredIsReadAsItWasWritten() {
        assertThat(texts())
                .allSatisfy(
                        text -> assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(text)))
                                .isEqualTo(text));
    }

    @Test
    void aClosingSaysNothing() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void theTermsOfAPlanTypeAreNotStoredTwice() {
        RuleText terms = RulesFixture.terms(RulesFixture.rules(24));

        assertThatThrownBy(() -> converter.convertToDatabaseColumn(terms)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<RuleText> texts() {
        return Stream.of(
                new ProgrammeTerms(
                        NAMES, Optional.empty(), new FigureRules(3, 1), "source", CHECKED, Certainty.VERIFIED),
                new ProgrammeTerms(
                        NAMES,
                        Optional.of(EmployerNature.LOCAL_AUTHORITY),
                        new FigureRules(50, 100),
                        "source",
                        CHECKED,
                        Certainty.UNVERIFIED),
                new IndicatorTerms(
                        new IndicatorTerms.Meaning(IndicatorKind.COUNT, true, true),
                        NAMES,
                        new Names("mensen", "personnes", "Menschen", "people"),
                        "source",
                        CHECKED,
                        Certainty.VERIFIED),
                new LimitTerms(36, "source", CHECKED, Certainty.VERIFIED),
                scheme(Set.of(), Optional.empty(), List.of(), List.of()),
                scheme(
                        Set.of(Region.BRUSSELS, Region.WALLONIA),
                        Optional.of("VDAB"),
                        List.of(
                                rule(SchemeRuleKind.ONLY_LASTING, "P3M,P6M", RuleForce.BLOCK, Certainty.VERIFIED),
                                rule(SchemeRuleKind.NOTE, "", RuleForce.INFORM, Certainty.UNVERIFIED)),
                        List.of(amount())));
    }

    private static SchemeTerms scheme(
            Set<Region> regions, Optional<String> name, List<SchemeRule> rules, List<SchemeAmount> amounts) {
        return new SchemeTerms(
                NAMES,
                true,
                Set.of(SchemeGoal.HIRE),
                regions,
                name,
                NAMES,
                NAMES,
                name,
                rules,
                amounts,
                "source",
                CHECKED,
                Certainty.VERIFIED);
    }

    private static SchemeRule rule(SchemeRuleKind kind, String value, RuleForce force, Certainty certainty) {
        return new SchemeRule(kind, value, force, certainty, NAMES, "x");
    }

    private static SchemeAmount amount() {
        return new SchemeAmount(
                SchemeAmount.Purpose.PREMIUM,
                SchemeAmount.Payer.EMPLOYER,
                SchemeAmount.Rhythm.ONCE,
                Money.ZERO,
                new Money(Long.MAX_VALUE),
                CHECKED,
                Certainty.UNVERIFIED,
                "z");
    }
}
