package eu.pontes.programme;

import static eu.pontes.programme.KeepersFixture.closing;
import static eu.pontes.programme.KeepersFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.reference.Region;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keepers add, change and close a placement scheme without a release. */
@ExtendWith(ArquillianExtension.class)
class SchemeBookIT {

    private static final WriteSentence WHY = new WriteSentence("omdat", "car", "weil", "because");

    @Inject
    ProgrammeService programmes;

    @Inject
    RuleBookService book;

    @Inject
    KeepersFixture keepers;

    @Inject
    RulesFixture rules;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    private LocalDate today;
    private Caller rosa;
    private Caller ruben;

    @BeforeEach
    void aServiceWithTwoKeepers() {
        today = LocalDate.now(clock);
        rosa = actors.keeper("Dienst Regelingen");
        ruben = actors.colleague(rosa);
        rules.programme(rosa.organisation());
    }

    @Test
    void aSchemeIsAddedChangedAndClosedByTwoPairsOfEyes() {
        String code = RulesFixture.code();
        RuleChangeId added = keepers.propose(rosa, terms(code, null, today, scheme("P6M", false)));

        assertThat(programmes.scheme(code)).isEmpty();
        keepers.approve(ruben, added);
        assertThat(longest(code, today)).isEqualTo("P6M");
        assertThat(programmes.scheme(code).orElseThrow().on(today.minusDays(1))).isEmpty();

        keepers.approve(ruben, keepers.propose(rosa, terms(code, today, today.plusDays(10), scheme("P26W", false))));
        assertThat(longest(code, today.plusDays(9))).isEqualTo("P6M");
        assertThat(longest(code, today.plusDays(10))).isEqualTo("P26W");

        LocalDate last = today.plusDays(20);
        keepers.approve(ruben, keepers.propose(rosa, closing(RuleSubject.SCHEME, code, today.plusDays(10), last)));
        SchemeHistory scheme = programmes.scheme(code).orElseThrow();
        assertThat(scheme.on(last)).isPresent();
        assertThat(scheme.on(last.plusDays(1))).isEmpty();
        assertThat(scheme.closedBefore(last.plusDays(1))).contains(last.plusDays(1));
        assertThat(programmes.schemes()).extracting(SchemeHistory::code).contains(code);
    }

    @Test
    void whatIsPublishedIsWhatWasComparedAndAllOfIt() {
        String code = RulesFixture.code();
        RuleChangeId added = keepers.propose(rosa, terms(code, null, today, scheme("P6M", true)));
        RuleText compared = callers.as(rosa, () -> book.change(added)).after().orElseThrow();

        keepers.approve(ruben, added);

        assertThat(callers.as(rosa, () -> book.entry(RuleSubject.SCHEME, code))
                        .latest()
                        .text())
                .isEqualTo(compared);
        assertThat(callers.as(rosa, () -> book.entries(RuleSubject.SCHEME)))
                .extracting(RuleEntry::code)
                .contains(code, "WES", "BVS");
    }

    @Test
    void aRuleThatCannotBeSoIsNamed() {
        String code = RulesFixture.code();
        WriteScheme wrong = new WriteScheme(
                names(),
                false,
                Set.of(SchemeGoal.TRAIN),
                Set.of(),
                null,
                WHY,
                WHY,
                code,
                List.of(
                        rule(SchemeRuleKind.LONGEST, "six months", RuleForce.WARN, Certainty.VERIFIED),
                        rule(SchemeRuleKind.LONGEST, "P6M", RuleForce.BLOCK, Certainty.UNVERIFIED),
                        rule(SchemeRuleKind.NOTE, "", RuleForce.BLOCK, Certainty.VERIFIED)),
                List.of(amount("600", "500"), amount("0.005", "1")));

        assertThat(faults(code, null, wrong))
                .containsExactly(
                        "content.successor rules-successor-itself",
                        "content.rules[0].value rules-scheme-value",
                        "content.rules[1].force rules-cannot-block",
                        "content.rules[2].force rules-cannot-block",
                        "content.amounts[0].to rules-amounts-rise",
                        "content.amounts[1].from rules-cents");
        keepers.approve(ruben, keepers.propose(rosa, terms(code, null, today, scheme("P6M", false))));
        assertThat(faults(code, today, scheme("P6M", true)))
                .containsExactly("content.employment rules-employment-kept");
    }

    private List<String> faults(String code, @Nullable LocalDate follows, WriteScheme content) {
        return catchThrowableOfType(
                        Problem.Invalid.class,
                        () -> keepers.propose(rosa, terms(code, follows, today.plusDays(1), content)))
                .errors()
                .stream()
                .map((FieldError error) -> error.field() + " " + error.code())
                .toList();
    }

    private String longest(String code, LocalDate day) {
        return programmes.scheme(code).orElseThrow().on(day).orElseThrow().rules().stream()
                .filter(rule -> rule.kind() == SchemeRuleKind.LONGEST)
                .map(SchemeRule::value)
                .findFirst()
                .orElseThrow();
    }

    private static WriteScheme scheme(String longest, boolean employment) {
        return new WriteScheme(
                names(),
                employment,
                Set.of(SchemeGoal.TRAIN, SchemeGoal.HIRE),
                Set.of(Region.FLANDERS),
                "VDAB",
                WHY,
                WHY,
                "WES",
                List.of(
                        rule(SchemeRuleKind.LONGEST, longest, RuleForce.BLOCK, Certainty.VERIFIED),
                        rule(SchemeRuleKind.NOTE, "", RuleForce.INFORM, Certainty.UNVERIFIED)),
                List.of(amount("500", "600.50")));
    }

    private static WriteSchemeAmount amount(String from, String to) {
        return new WriteSchemeAmount(
                SchemeAmount.Purpose.ALLOWANCE,
                SchemeAmount.Payer.EMPLOYER,
                SchemeAmount.Rhythm.MONTH,
                new BigDecimal(from),
                new BigDecimal(to),
                LocalDate.of(2026, 1, 1),
                Certainty.UNVERIFIED,
                "");
    }

    private static WriteSchemeRule rule(SchemeRuleKind kind, String value, RuleForce force, Certainty certainty) {
        return new WriteSchemeRule(kind, value, force, certainty, WHY, "");
    }

    private static WriteNames names() {
        return new WriteNames("Proef", "Essai", "Probe", "Trial");
    }
}
