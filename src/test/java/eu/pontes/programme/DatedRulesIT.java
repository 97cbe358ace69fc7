package eu.pontes.programme;

import static eu.pontes.programme.KeepersFixture.closing;
import static eu.pontes.programme.KeepersFixture.indicator;
import static eu.pontes.programme.KeepersFixture.limit;
import static eu.pontes.programme.KeepersFixture.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programmes, indicators and limits change as plan types do: by two pairs of eyes, from a day on. */
@ExtendWith(ArquillianExtension.class)
class DatedRulesIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String WARNING = Limit.POSITIVE_ACTION_WARNING_DAYS.name();

    @Inject
    RuleBookService book;

    @Inject
    ProgrammeService programmes;

    @Inject
    KeepersFixture keepers;

    @Inject
    RulesFixture fixture;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    private Caller rosa;
    private Caller ruben;
    private String programme;
    private LocalDate today;

    @BeforeEach
    void twoKeepersOfAProgramme() {
        rosa = actors.keeper("Dienst Dagen");
        ruben = actors.colleague(rosa);
        programme = fixture.programme(rosa.organisation());
        today = LocalDate.now(clock);
    }

    @Test
    void nothingChangesUntilASecondKeeperHasApproved() {
        String code = RulesFixture.code();
        List<RuleChangeId> proposals = List.of(
                keepers.propose(rosa, programme(programme, LONG_AGO, today, 10, 10)),
                keepers.propose(rosa, indicator(code, null, today)),
                keepers.propose(rosa, limit(WARNING, begin(RuleSubject.LIMIT, WARNING), today.plusYears(20), 60)));

        assertThat(proposals).allSatisfy(proposal -> {
            assertThatThrownBy(() -> keepers.approve(rosa, proposal))
                    .isInstanceOf(Problem.Forbidden.class)
                    .hasMessage("rules-own-proposal");
            assertThat(fixture.trail(proposal)).containsExactly("rules.proposed");
        });
        assertThat(figures()).isEqualTo(new FigureRules(5, 5));
        assertThat(offered(code)).isEmpty();
        assertThat(as(ruben, book::waiting)).isEqualTo(3);

        keepers.approve(ruben, proposals.get(0));

        assertThat(figures()).isEqualTo(new FigureRules(10, 10));
        assertThat(fixture.trail(proposals.get(0))).containsExactly("rules.proposed", "rules.approved");
        assertThatThrownBy(() -> keepers.approve(ruben, proposals.get(0))).hasMessage("rules-transition");
    }

    @Test
    void aVersionOfAProgrammeEndsWhereTheNextBegins() {
        LocalDate change = today.plusDays(30);
        RuleChangeId proposal = keepers.propose(rosa, programme(programme, LONG_AGO, change, 8, 5));
        RuleChangeId other = keepers.propose(rosa, programme(programme, LONG_AGO, change.plusDays(1), 9, 5));

        RuleChangeDetail compared = as(ruben, () -> book.change(proposal));
        keepers.approve(ruben, proposal);

        assertThat(((ProgrammeTerms) compared.before().orElseThrow().text()).figures())
                .isEqualTo(new FigureRules(5, 5));
        assertThat(as(ruben, () -> book.change(proposal)).after()).isEqualTo(compared.after());
        List<RuleVersion> versions = entry(RuleSubject.PROGRAMME, programme).versions();
        assertThat(versions).extracting(RuleVersion::validFrom).containsExactly(change, LONG_AGO);
        assertThat(versions.get(1).validTo()).isEqualTo(change.minusDays(1));
        assertThat(versions.get(0).text()).isEqualTo(compared.after().orElseThrow());
        assertThat(figures()).as("until then").isEqualTo(new FigureRules(5, 5));
        assertThatThrownBy(() -> keepers.approve(ruben, other)).hasMessage("rules-overtaken");
    }

    @Test
    void aProgrammeThatEndedOffersNoPlanTypes() {
        String type = RulesFixture.code();
        keepers.approve(
                ruben,
                keepers.propose(rosa, RulesFixture.version(programme, type, null, today, RulesFixture.rules(24))));
        LocalDate last = today.plusDays(40);

        keepers.approve(ruben, keepers.propose(rosa, closing(RuleSubject.PROGRAMME, programme, LONG_AGO, last)));

        assertThat(types(last)).contains(type);
        assertThat(types(last.plusDays(1))).doesNotContain(type);
        assertThat(refused(() -> keepers.propose(
                        rosa,
                        RulesFixture.version(
                                programme, RulesFixture.code(), null, last.plusDays(1), RulesFixture.rules(24)))))
                .containsExactly("validFrom rules-outside-programme");
    }

    @Test
    void aNewProgrammeIsKeptByTheServiceThatProposedIt() {
        String code = RulesFixture.code();
        keepers.approve(ruben, keepers.propose(rosa, programme(code, null, today, 6, 1)));
        String type = RulesFixture.code();

        keepers.approve(
                ruben, keepers.propose(rosa, RulesFixture.version(code, type, null, today, RulesFixture.rules(24))));

        assertThat(as(rosa, () -> book.programme(code)).mine()).isTrue();
        assertThat(types(today)).contains(type);
    }

    @Test
    void aReworkedIndicatorReadsDifferentlyFromItsDayOn() {
        String code = RulesFixture.code();
        keepers.approve(ruben, keepers.propose(rosa, indicator(code, null, today)));
        WriteNames reworked = new WriteNames("Begeleiders", "Accompagnateurs", "Betreuer", "Mentors");
        keepers.approve(
                ruben,
                keepers.propose(
                        rosa,
                        KeepersFixture.terms(
                                code,
                                today,
                                today.plusDays(3),
                                new WriteIndicator(IndicatorKind.COUNT, true, false, reworked, reworked))));

        assertThat(offered(code).orElseThrow().names().nl()).isEqualTo("Coaches");
        assertThat(entry(RuleSubject.INDICATOR, code).versions())
                .extracting(version -> version.text().called().orElseThrow().nl())
                .containsExactly("Begeleiders", "Coaches");
    }

    @Test
    void aLimitIsAnotherFromItsDayOn() {
        int now = programmes.limit(Limit.POSITIVE_ACTION_MONTHS, today);
        String code = Limit.POSITIVE_ACTION_MONTHS.name();
        LocalDate change = today.plusYears(30);

        keepers.approve(ruben, keepers.propose(rosa, limit(code, begin(RuleSubject.LIMIT, code), change, now + 12)));

        assertThat(programmes.limit(Limit.POSITIVE_ACTION_MONTHS, change.minusDays(1)))
                .isEqualTo(now);
        assertThat(programmes.limit(Limit.POSITIVE_ACTION_MONTHS, change)).isEqualTo(now + 12);
    }

    @Test
    void whatCannotHoldIsRefusedAtItsField() {
        LocalDate yesterday = today.minusDays(1);
        String code = RulesFixture.code();
        LocalDate limited = begin(RuleSubject.LIMIT, WARNING);

        assertThat(refused(() -> keepers.propose(rosa, programme(programme, LONG_AGO, yesterday, 2, 0))))
                .containsExactlyInAnyOrder(
                        "validFrom rules-from-today",
                        "content.smallestCell rules-smallest-cell",
                        "content.roundingBase Range");
        assertThat(refused(() -> keepers.propose(rosa, programme(programme, null, today, 5, 5))))
                .containsExactly("code rules-code-taken");
        assertThat(refused(() -> keepers.propose(rosa, indicator(code, today, today))))
                .containsExactly("code rules-code-unknown");
        assertThat(refused(() -> keepers.propose(rosa, limit(code, null, today, 5))))
                .containsExactly("code rules-code-unknown");
        assertThat(refused(() -> keepers.propose(rosa, limit(WARNING, limited, limited, 60))))
                .containsExactlyInAnyOrder("validFrom rules-from-today", "validFrom rules-later-version");
        assertThat(refused(() -> keepers.propose(rosa, closing(RuleSubject.LIMIT, WARNING, limited, today))))
                .containsExactly("subject rules-never-ends");
        assertThat(refused(() -> keepers.propose(rosa, closing(RuleSubject.PROGRAMME, programme, LONG_AGO, yesterday))))
                .containsExactly("lastDay rules-from-today");
        WriteNames gap = new WriteNames("Coaches", " ", "Begleiter", "Coaches");
        assertThat(refused(() -> keepers.propose(
                        rosa, KeepersFixture.terms(code, null, today, new WriteProgramme(gap, null, 5, 5)))))
                .containsExactly("content.names.fr NotBlank");
        assertThat(refused(() -> keepers.propose(
                        rosa,
                        new ProposeTerms(
                                LONG_AGO,
                                programme,
                                programme(programme, LONG_AGO, today, 5, 5).content(),
                                Certainty.VERIFIED,
                                today,
                                new Grounds("Because", " ", today.plusDays(1))))))
                .containsExactly("grounds.source NotBlank");
    }

    @Test
    void whatHoldsForAllIsChangedByAnyKeeperOfAProgrammeAndByNobodyElse() {
        Caller keepsNothing = actors.keeper("Dienst zonder programma");
        Caller consultant = actors.service("Dienst Lezers");
        String code = RulesFixture.code();

        assertThat(as(keepsNothing, book::mayAdd)).isFalse();
        assertThat(as(rosa, book::mayAdd)).isTrue();
        assertThatThrownBy(() -> keepers.propose(keepsNothing, indicator(code, null, today)))
                .hasMessage("rules-keeper");
        assertThatThrownBy(() -> keepers.propose(keepsNothing, programme(programme, LONG_AGO, today, 5, 5)))
                .hasMessage("rules-keeper");
        assertThatThrownBy(() -> keepers.propose(consultant, indicator(code, null, today)))
                .isInstanceOf(Problem.Forbidden.class);
        assertThat(as(keepsNothing, () -> book.entries(RuleSubject.INDICATOR)))
                .isNotEmpty()
                .noneMatch(RuleEntry::mine);
        assertThatThrownBy(() -> entry(RuleSubject.INDICATOR, code)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void theDatabaseItselfRefusesASecondBeginningAndAGroupOfTwo() {
        assertThatThrownBy(() -> fixture.execute("""
                        insert into programme_version select uuid(), programme_code, valid_from, valid_to, name_nl, name_fr,
                          name_de, name_en, smallest_cell, rounding_base, only_for, source, checked_on, certainty
                        from programme_version where programme_code = ?1
                        """, programme)).hasStackTraceContaining("programme_version_once");
        assertThatThrownBy(() -> fixture.execute(
                        "update programme_version set smallest_cell = 2 where programme_code = ?1", programme))
                .hasStackTraceContaining("programme_version_cell");
    }

    @Test
    void whoSetsAnInstallationUpAddsAnIndicatorAndAPlanTypeBySql() {
        String indicator = RulesFixture.code();
        String type = RulesFixture.code();
        String terms = UUID.randomUUID().toString();

        fixture.execute(
                "insert into indicator (code, kind, position, adds_up, counts_placements) values (?1, 'COUNT', 201, 1, 0)",
                indicator);
        fixture.execute("""
                insert into indicator_version (id, indicator_code, valid_from, name_nl, name_fr, name_de, name_en, unit_nl,
                  unit_fr, unit_de, unit_en, source, checked_on, certainty)
                values (uuid(), ?1, ?2, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'x', '2026-11-22', 'VERIFIED')
                """, indicator, today.toString());
        fixture.execute("""
                insert into plan_type_terms (id, name_nl, name_fr, name_de, name_en, source, checked_on, certainty)
                values (?1, 'a', 'b', 'c', 'd', 'x', '2026-11-22', 'VERIFIED')
                """, terms);
        fixture.execute("""
                insert into plan_type_rule (terms_id, kind, amount, strength, certainty, source)
                values (?1, 'MAX_MONTHS', 24, 'BLOCK', 'VERIFIED', 'x'), (?1, 'LEADS_TO_LABEL', 1, 'INFORM', 'VERIFIED', 'x')
                """, terms);
        fixture.execute(
                "insert into plan_type (id, code, valid_from, position, programme_code) values (?1, ?2, ?3, 201, ?4)",
                terms,
                type,
                today.toString(),
                programme);

        assertThat(offered(indicator)).isPresent();
        assertThat(types(today)).contains(type);
    }

    private FigureRules figures() {
        return as(rosa, () -> book.programme(programme)).programme().terms().figures();
    }

    private Optional<Indicator> offered(String code) {
        return programmes.indicators().stream()
                .filter(indicator -> indicator.code().equals(code) && indicator.offeredOn(today))
                .findFirst();
    }

    private Stream<String> types(LocalDate day) {
        return programmes.planTypes(day, Language.NL).stream().map(PlanType::code);
    }

    private RuleEntry entry(RuleSubject subject, String code) {
        return as(rosa, () -> book.entry(subject, code));
    }

    private LocalDate begin(RuleSubject subject, String code) {
        return entry(subject, code).latest().validFrom();
    }

    private List<String> refused(Supplier<RuleChangeId> call) {
        return catchThrowableOfType(Problem.Invalid.class, call::get).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }
}
