package eu.pontes.programme;

import static eu.pontes.programme.RulesFixture.rule;
import static eu.pontes.programme.RulesFixture.rules;
import static eu.pontes.programme.RulesFixture.unverified;
import static eu.pontes.programme.RulesFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.DraftPlan;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RuleBookServiceIT {

    @Inject
    RuleBookService book;

    @Inject
    RuleProposalService proposals;

    @Inject
    ProgrammeService programmes;

    @Inject
    PlanService plans;

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
    private Caller emma;
    private String programme;
    private String code;
    private LocalDate today;

    @BeforeEach
    void twoKeepersOfAProgramme() {
        rosa = actors.keeper("Dienst Regels");
        ruben = actors.colleague(rosa);
        emma = actors.employer("Bakkerij Regels");
        programme = fixture.programme(rosa.organisation());
        code = RulesFixture.code();
        today = LocalDate.now(clock);
    }

    @Test
    void aPlanKeepsItsVersionAndANewPlanSeesTheNewOne() {
        UUID first = published(version(programme, code, null, today, rules(24)));
        PlanId plan = as(emma, () -> plans.draft(lasting(first, today.plusDays(1), 24)));
        LocalDate change = today.plusDays(10);
        RuleChangeId proposal = propose(version(programme, code, first, change, rules(12)));

        assertThatThrownBy(() -> approve(rosa, proposal)).hasMessage("rules-own-proposal");
        assertThat(offered(change)).isEqualTo(first);
        assertThat(as(rosa, book::waiting)).isZero();
        assertThat(as(ruben, book::waiting)).isEqualTo(1);

        approve(ruben, proposal);

        UUID second = offered(change);
        assertThat(second).isNotEqualTo(first);
        assertThat(offered(change.minusDays(1))).isEqualTo(first);
        assertThat(as(rosa, () -> book.version(first)).validTo()).isEqualTo(change.minusDays(1));
        assertThat(as(rosa, () -> book.version(second)).validFrom()).isEqualTo(change);
        assertThat(programmes.rules(first).maxMonths()).isEqualTo(24);
        assertThat(programmes.rules(second).maxMonths()).isEqualTo(12);
        assertThat(fixture.trail(proposal)).containsExactly("rules.proposed", "rules.approved");

        PlanView started = as(emma, () -> plans.plan(plan));
        assertThat(started.planTypeId()).isEqualTo(first);
        actors.run(emma, () -> plans.redraft(plan, started.version(), lasting(first, change.plusDays(20), 24)));
        assertThat(programmes.planTypes(change.plusDays(20), Language.NL, first))
                .extracting(PlanType::id)
                .contains(first)
                .doesNotContain(second);
        assertThatThrownBy(() -> as(emma, () -> plans.draft(lasting(first, change, 12))))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("plan-type-closed"));
        assertThatThrownBy(() -> as(emma, () -> plans.draft(lasting(second, change, 24))))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("plan-too-long"));
        PlanId later = as(emma, () -> plans.draft(lasting(second, change, 12)));
        assertThat(as(emma, () -> plans.plan(later)).planTypeId()).isEqualTo(second);
    }

    @Test
    void theDatabaseItselfRefusesOnePairOfEyes() {
        RuleChangeId proposal = propose(version(programme, code, null, today, rules(24)));

        assertThatThrownBy(() -> fixture.execute("""
                        update rule_change set status = 'APPROVED', decided_by = proposed_by, decider = proposer,
                          decided_at = proposed_at where id = ?1
                        """, proposal.toString()))
                .hasStackTraceContaining("rule_change_four_eyes");
        assertThatThrownBy(
                        () -> fixture.execute(
                                "update plan_type_rule set strength = 'BLOCK', certainty = 'UNVERIFIED' where kind = 'MAX_MONTHS'"))
                .hasStackTraceContaining("plan_type_rule_certainty");
    }

    @Test
    void onlyTheKeeperOfAProgrammeChangesItThoughAllReadIt() {
        RuleChangeId proposal = propose(version(programme, code, null, today, rules(24)));
        Caller other = actors.keeper("Andere dienst");
        Caller consultant = actors.service("Dienst Lezers");

        assertThat(as(other, () -> book.programme(programme)).mine()).isFalse();
        assertThat(as(rosa, () -> book.programme(programme)).mine()).isTrue();
        assertThatThrownBy(() -> as(other, () -> proposals.propose(version(programme, code, null, today, rules(24)))))
                .hasMessage("rules-keeper");
        assertThatThrownBy(() -> as(other, () -> book.change(proposal))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> approve(other, proposal)).isInstanceOf(Problem.NotFound.class);
        assertThat(as(other, book::changes)).isEmpty();
        assertThat(as(other, book::waiting)).isZero();
        assertThatThrownBy(() -> as(consultant, book::programmes)).isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> approve(emma, proposal)).isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() ->
                        as(rosa, () -> proposals.propose(version("FLANDERS_ARCHIVE", code, null, today, rules(24)))))
                .hasMessage("rules-keeper");
    }

    @Test
    void ofTwoProposalsOnOneVersionOnlyTheFirstTakesEffect() {
        UUID first = published(version(programme, code, null, today, rules(24)));
        RuleChangeId one = propose(version(programme, code, first, today.plusDays(5), rules(12)));
        RuleChangeId two = propose(version(programme, code, first, today.plusDays(3), rules(18)));
        approve(ruben, one);

        assertThatThrownBy(() -> approve(ruben, two)).hasMessage("rules-overtaken");
        assertThatThrownBy(() -> propose(version(programme, code, first, today.plusDays(9), rules(18))))
                .hasMessage("rules-overtaken");
        assertThat(as(ruben, () -> book.change(two)).change().proposal().status())
                .isEqualTo(RuleChangeStatus.PROPOSED);

        int seen = as(ruben, () -> book.change(two)).change().version();
        actors.run(ruben, () -> book.reject(new RejectChange(two, seen, "Overtaken")));
        assertThatThrownBy(() -> actors.run(rosa, () -> book.withdraw(two, seen)))
                .hasMessage("stale");
        assertThat(as(rosa, () -> book.change(two)).change().proposal().decisionNote())
                .contains("Overtaken");
        assertThat(fixture.trail(two)).containsExactly("rules.proposed", "rules.rejected");
    }

    @Test
    void aClosedTypeIsNotOfferedAfterItsLastDay() {
        UUID only = published(version(programme, code, null, today, rules(24)));
        LocalDate last = today.plusDays(30);
        RuleChangeId closing = as(
                rosa,
                () -> proposals.propose(
                        new ProposeClosing(RuleSubject.PLAN_TYPE, code, today, last, RulesFixture.GROUNDS)));

        approve(ruben, closing);

        assertThat(offered(last)).isEqualTo(only);
        assertThat(programmes.planTypes(last.plusDays(1), Language.NL))
                .extracting(PlanType::code)
                .doesNotContain(code);
        assertThat(programmes.planType(only, Language.EN).name()).isEqualTo("Trial plan");
    }

    @Test
    void aWithdrawnProposalChangesNothing() {
        RuleChangeId proposal = propose(version(programme, code, null, today, rules(24)));
        assertThatThrownBy(() -> actors.run(ruben, () -> book.withdraw(proposal, seen(proposal))))
                .hasMessage("rules-not-own-proposal");

        actors.run(rosa, () -> book.withdraw(proposal, seen(proposal)));

        assertThatThrownBy(() -> approve(ruben, proposal)).hasMessage("rules-transition");
        assertThat(programmes.planTypes(today, Language.NL))
                .extracting(PlanType::code)
                .doesNotContain(code);
    }

    @Test
    void whatCannotHoldIsRefusedAtOnce() {
        UUID first = published(version(programme, code, null, today, rules(24)));

        assertThatThrownBy(() -> propose(version(
                        programme,
                        code,
                        first,
                        today,
                        rules(24, unverified(RuleKind.SUBSIDY_CAP, 5, RuleForce.BLOCK, RuleNote.CUT_OFF)))))
                .satisfies(refused ->
                        assertThat(codes(refused)).containsExactly("rules-later-version", "rules-unverified-block"));
        assertThatThrownBy(() -> propose(version(programme, RulesFixture.code(), null, today.minusDays(1), rules(24))))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("rules-from-today"));
        assertThatThrownBy(() -> propose(version(programme, code, null, today, rules(24))))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("rules-code-taken"));
        assertThatThrownBy(() -> propose(version(programme, "lower", null, today, rules(24))))
                .satisfies(refused -> assertThat(codes(refused)).containsExactly("Pattern"));
    }

    @Test
    void everythingInAProposalIsReadAsItWasWritten() {
        List<Rule> written = rules(
                24,
                rule(RuleKind.SUBSIDY_CAP, 500_000, RuleForce.WARN),
                RulesFixture.naming(RuleKind.DOMAINS, RuleForce.BLOCK, "PERSONNEL", "RECRUITMENT"),
                unverified(RuleKind.SECTOR_POINTS, 1, RuleForce.INFORM, RuleNote.SOURCES_DISAGREE),
                RulesFixture.naming(RuleKind.PREDECESSORS, RuleForce.WARN, "GLOBAL", code));

        RuleChangeId proposal = propose(version(programme, code, null, today, written));

        Terms read = (Terms) as(ruben, () -> book.change(proposal)).after().orElseThrow();
        assertThat(read.rules()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(read.certainty()).isEqualTo(Certainty.UNVERIFIED);
        approve(ruben, proposal);
        assertThat(programmes.rules(offered(today)).terms()).isEqualTo(read);
    }

    @Test
    void theShippedRulesNeverBlockOnWhatNobodyHasSeen() {
        List<PlanTypeDetail> shipped = as(rosa, book::programmes).stream()
                .filter(entry -> List.of("BRUSSELS_EMPLOYERS", "BRUSSELS_LOCAL", "FLANDERS_ARCHIVE")
                        .contains(entry.programme().code()))
                .flatMap(entry -> entry.versions().stream())
                .toList();

        assertThat(shipped)
                .extracting(PlanTypeDetail::code)
                .contains(
                        "MINI",
                        "GLOBAL",
                        "THEMATIC",
                        "CONSOLIDATION",
                        "LOCAL_AUTHORITY",
                        "FLEMISH_ENTRY",
                        "FLEMISH_CLASSIC",
                        "FLEMISH_CLUSTER",
                        "FLEMISH_GROWTH");
        assertThat(shipped).allSatisfy(version -> {
            assertThat(version.terms().rules())
                    .extracting(Rule::kind)
                    .contains(RuleKind.MAX_MONTHS, RuleKind.LEADS_TO_LABEL);
            assertThat(version.terms().rules())
                    .filteredOn(rule -> rule.certainty() == Certainty.UNVERIFIED)
                    .allMatch(rule -> rule.force() != RuleForce.BLOCK && rule.note() != null);
        });
        assertThat(programmes.planTypes(LocalDate.of(2027, 1, 1), Language.NL))
                .extracting(PlanType::code)
                .contains("MINI", "GLOBAL", "THEMATIC", "LOCAL_AUTHORITY")
                .doesNotContain("CONSOLIDATION", "FLEMISH_CLASSIC");
        assertThat(programmes.indicators())
                .hasSizeGreaterThan(9)
                .filteredOn(indicator -> indicator.kind() == IndicatorKind.SHARE)
                .isNotEmpty()
                .allMatch(Indicator::needsDenominator);
    }

    private RuleChangeId propose(ProposeVersion content) {
        return as(rosa, () -> proposals.propose(content));
    }

    private UUID published(ProposeVersion content) {
        approve(ruben, propose(content));
        return offered(content.validFrom());
    }

    private void approve(Caller by, RuleChangeId proposal) {
        int version = seen(proposal);
        actors.run(by, () -> book.approve(proposal, version));
    }

    private int seen(RuleChangeId proposal) {
        return as(rosa, () -> book.change(proposal)).change().version();
    }

    private UUID offered(LocalDate day) {
        return programmes.planTypes(day, Language.NL).stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DraftPlan lasting(UUID type, LocalDate from, int months) {
        return new DraftPlan(
                "Iedereen aan de oven",
                type,
                rosa.organisation(),
                from,
                from.plusMonths(months).minusDays(1));
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }

    private static List<String> codes(Throwable refused) {
        return ((Problem.Invalid) refused)
                .errors().stream().map(FieldError::code).toList();
    }
}
