package eu.pontes.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.TimeSpan;
import eu.pontes.programme.Names;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.SchemeHistory;
import eu.pontes.programme.SchemeRule;
import eu.pontes.programme.SchemeTerms;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemes as the database has them after the migrations. */
@ExtendWith(ArquillianExtension.class)
class ShippedSchemesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Inject
    SchemeService schemes;

    @Inject
    ProgrammeService book;

    /** In the container, each round of a parameterised test runs them all; a loop runs each once. */
    private static final List<RuleCaseFixture> CASES = RuleCaseFixture.all();

    /** What other tests propose and approve in the same book. */
    private static final Pattern MADE_UP = Pattern.compile("T[0-9A-F]{8}_[0-9A-F]{4}");

    @Test
    void everyShippedRuleHasACase() {
        assertThat(versions()
                        .flatMap(version -> version.terms().rules().stream()
                                .map(rule -> named(version.code(), version.from(), rule))))
                .containsExactlyInAnyOrderElementsOf(
                        CASES.stream().map(RuleCaseFixture::rule).toList());
    }

    @Test
    void anOfferStandsOnEachSideOfEveryRule() {
        assertThat(CASES).allSatisfy(this::standsOnEachSide);
    }

    private void standsOnEachSide(RuleCaseFixture sides) {
        LocalDate first = sides.firstDay();

        assertThat(told(sides, sides.broken(), first)).contains(sides.rule());
        if (!sides.kept().equals(RuleCaseFixture.NEVER)) {
            assertThat(told(sides, sides.kept(), first)).doesNotContain(sides.rule());
        }
    }

    @Test
    void everyRuleHoldsFromTheFirstDayOfItsVersionToItsLast() {
        assertThat(CASES).allSatisfy(this::holdsFromTheFirstDayToTheLast);
    }

    /** Under the rule's own first day in its name, a rule that two versions share is two rules. */
    private void holdsFromTheFirstDayToTheLast(RuleCaseFixture sides) {
        LocalDate first = sides.firstDay();

        assertThat(told(sides, sides.broken(), first.minusDays(1))).doesNotContain(sides.rule());
        LocalDate last = history(sides.scheme()).versions().stream()
                .filter(version -> version.validFrom().equals(first))
                .map(version -> version.validTo() == null ? LocalDate.MAX.minusDays(1) : version.validTo())
                .findFirst()
                .orElseThrow();
        LocalDate asked = last.isAfter(TODAY) ? TODAY : last;
        assertThat(told(sides, sides.broken(), asked)).contains(sides.rule());
        if (last.isBefore(TODAY)) {
            assertThat(told(sides, sides.broken(), last.plusDays(1))).doesNotContain(sides.rule());
        }
    }

    @Test
    void anyDayHasAtMostOneVersionOfAScheme() {
        for (SchemeHistory scheme : book.schemes()) {
            Stream.iterate(LocalDate.of(2015, 12, 1), day -> day.plusDays(1))
                    .limit(4500)
                    .forEach(day -> assertThat(scheme.versions().stream().filter(version -> version.holdsOn(day)))
                            .hasSizeLessThan(2));
        }
    }

    @ParameterizedTest
    @CsvSource({"BVS, 2022-12-31, WES", "BIO, 2018-08-31, BIS"})
    void aClosedSchemeRefusesNewUseAndNamesItsSuccessor(String closed, LocalDate last, String successor) {
        Placement placement = Placement.under(closed).lasting(TimeSpan.weeks(2));
        Names next = schemes.name(successor, last.plusDays(1)).orElseThrow();

        assertThat(schemes.faults(placement, false, last)).isEmpty();
        assertThat(schemes.faults(placement, false, last.plusDays(1)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("scheme-closed-for"))
                .satisfies(fault -> assertThat(fault.arguments()).contains(last.plusDays(1), next));
        assertThat(schemes.open(TODAY)).extracting(OpenScheme::code).doesNotContain(closed);
    }

    @Test
    void whatDoesNotExistYetOrDoesNotFitIsRefused() {
        assertThat(codes(Placement.under("NEVER"), false, TODAY)).containsExactly("scheme-unknown");
        assertThat(codes(Placement.under("WES"), false, LocalDate.of(2021, 12, 31)))
                .containsExactly("scheme-not-yet");
        assertThat(codes(Placement.under("WES"), true, TODAY)).containsExactly("scheme-kind");
        assertThat(codes(Placement.under("JOB"), false, TODAY)).containsExactly("scheme-kind");
        assertThat(codes(Placement.under(null).lasting(TimeSpan.months(61)), false, TODAY))
                .containsExactly("scheme-too-long");
        assertThat(codes(Placement.under(null).lasting(TimeSpan.months(60)), false, TODAY))
                .isEmpty();
    }

    @Test
    void everyOpenSchemeSpeaksAllLanguages() {
        for (OpenScheme scheme : schemes.open(TODAY)) {
            SchemeTerms terms = scheme.terms();
            Stream.concat(
                            Stream.of(terms.names(), terms.payer(), terms.paperwork()),
                            terms.rules().stream().map(SchemeRule::why))
                    .forEach(words -> {
                        for (Language language : Language.values()) {
                            assertThat(words.in(language)).as(scheme.code()).isNotBlank();
                        }
                    });
        }
    }

    /** An amount that two sources give differently, or that nobody has confirmed, stops nobody. */
    @Test
    void noUncertainAmountBlocks() {
        for (OpenScheme scheme : schemes.open(TODAY)) {
            assertThat(scheme.terms().rules())
                    .filteredOn(rule -> rule.kind().name().startsWith("ALLOWANCE"))
                    .extracting(SchemeRule::force)
                    .doesNotContain(RuleForce.BLOCK);
        }
    }

    private List<String> codes(Placement placement, boolean employment, LocalDate day) {
        return schemes.faults(placement, employment, day).stream()
                .map(FieldError::code)
                .toList();
    }

    /** The rules that an offer's writer is told about, each under the first day of its version. */
    private List<String> told(RuleCaseFixture sides, String said, LocalDate day) {
        LocalDate from = history(sides.scheme()).versions().stream()
                .filter(version -> version.holdsOn(day))
                .map(SchemeHistory.Version::validFrom)
                .findFirst()
                .orElse(LocalDate.MIN);
        return schemes.findings(sides.work(said), day).stream()
                .map(finding -> named(sides.scheme(), from, finding.rule()))
                .toList();
    }

    private SchemeHistory history(String code) {
        return book.scheme(code).orElseThrow();
    }

    private Stream<Row> versions() {
        return book.schemes().stream()
                .filter(scheme -> !MADE_UP.matcher(scheme.code()).matches())
                .flatMap(scheme -> scheme.versions().stream()
                        .map(version -> new Row(scheme.code(), version.validFrom(), version.terms())));
    }

    private static String named(String code, LocalDate from, SchemeRule rule) {
        return String.join(
                " ",
                code,
                from.toString(),
                rule.kind().name(),
                rule.value().isEmpty() ? "-" : rule.value(),
                rule.force().name());
    }

    private record Row(String code, LocalDate from, SchemeTerms terms) {}
}
