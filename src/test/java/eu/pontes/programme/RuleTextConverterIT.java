package eu.pontes.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.EmployerNature;
import java.time.LocalDate;
import java.util.Optional;
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
                new LimitTerms(36, "source", CHECKED, Certainty.VERIFIED));
    }
}
