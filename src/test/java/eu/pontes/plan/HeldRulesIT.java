package eu.pontes.plan;

import static eu.pontes.programme.KeepersFixture.closing;
import static eu.pontes.programme.KeepersFixture.indicator;
import static eu.pontes.programme.KeepersFixture.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.MemberRole;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.programme.KeepersFixture;
import eu.pontes.programme.PlanType;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.RuleSubject;
import eu.pontes.programme.RulesFixture;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a plan keeps when the rule book changes after it began, and what it may use of what is new. */
@ExtendWith(ArquillianExtension.class)
class HeldRulesIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    PlanService plans;

    @Inject
    Plans repository;

    @Inject
    PlanViews views;

    @Inject
    ProgrammeService programmes;

    @Inject
    KeepersFixture keepers;

    @Inject
    RulesFixture rules;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    private Caller emma;
    private Caller service;
    private Caller authority;
    private Caller rosa;
    private Caller ruben;
    private String programme;
    private UUID type;
    private LocalDate today;

    @BeforeEach
    void aProgrammeWithAPlanType() {
        emma = actors.employer("Bakkerij Houvast");
        service = actors.service("Dienst Houvast");
        authority = actors.authority("Overheid Houvast");
        rosa = actors.colleague(new Caller(
                service.member(),
                service.name(),
                service.organisation(),
                service.organisationName(),
                MemberRole.SERVICE_RULES));
        ruben = actors.colleague(rosa);
        programme = rules.programme(service.organisation());
        today = LocalDate.now(clock);
        String code = RulesFixture.code();
        keepers.approve(
                ruben,
                keepers.propose(rosa, RulesFixture.version(programme, code, null, today, RulesFixture.rules(24))));
        type = programmes.planTypes(today, Language.NL).stream()
                .filter(offered -> offered.code().equals(code))
                .map(PlanType::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanKeepsTheThresholdItBeganUnderAndAnyStricterOneComesOnTop() throws Exception {
        PlanId older = drafted();
        change(8, LONG_AGO);
        PlanId newer = drafted();

        assertThat(read(older, service)).as("stricter since it began").containsEntry("YOUNG", new Figure.Hidden());
        assertThat(read(newer, service)).containsEntry("YOUNG", new Figure.Hidden());

        rules.execute(
                "update programme_version set valid_from = ?2 where programme_code = ?1 and valid_from = ?3",
                programme,
                today.minusDays(1).toString(),
                today.toString());
        rules.execute(
                "update programme_version set valid_to = ?2 where programme_code = ?1 and valid_from = ?3",
                programme,
                today.minusDays(2).toString(),
                LONG_AGO.toString());
        change(3, today.minusDays(1));

        assertThat(read(older, service)).as("as it began").containsEntry("YOUNG", new Figure.Shown(6));
        assertThat(read(newer, service)).as("never less strict").containsEntry("YOUNG", new Figure.Hidden());
        assertThat(read(drafted(), service)).containsEntry("YOUNG", new Figure.Shown(6));
        assertThat(read(older, emma)).containsEntry("YOUNG", new Figure.Shown(6));
    }

    @Test
    void figuresAreRoundedAsTheProgrammeSaidWhenThePlanBeganOrMore() throws Exception {
        PlanId plan = drafted();

        assertThat(read(plan, authority)).containsEntry("ORIGIN", new Figure.Shown(40));
        keepers.approve(ruben, keepers.propose(rosa, programme(programme, LONG_AGO, today, 5, 30)));

        assertThat(read(plan, authority)).containsEntry("ORIGIN", new Figure.Shown(30));
    }

    @Test
    void aPlanThatIsRewrittenStaysUnderTheVersionItBeganUnder() throws Exception {
        PlanId plan = drafted();
        UUID begun = held(plan);
        change(8, LONG_AGO);

        as(emma, () -> {
            plans.redraft(plan, plans.plan(plan).version(), content(today.plusDays(50)));
            return plan;
        });
        assertThat(held(plan)).isEqualTo(begun).isNotEqualTo(held(drafted()));

        as(emma, () -> {
            plans.redraft(plan, plans.plan(plan).version(), PlanFixture.draftFor(service.organisation()));
            return plan;
        });
        assertThat(held(plan)).as("another programme").isEqualTo(PlanFixture.PROGRAMME_VERSION);
    }

    @Test
    void anIndicatorCanBeUsedFromItsFirstDayOnAndNotBefore() {
        PlanId plan = drafted();
        String now = RulesFixture.code();
        String later = RulesFixture.code();
        keepers.approve(ruben, keepers.propose(rosa, indicator(now, null, today)));
        keepers.approve(ruben, keepers.propose(rosa, indicator(later, null, today.plusDays(1))));

        add(plan, now);

        assertThat(as(emma, () -> plans.plan(plan)).objectives())
                .extracting(objective -> objective.indicator().code())
                .containsExactly(now);
        assertThat(refused(() -> add(plan, later))).containsExactly("plan-unknown-choice");
        assertThat(programmes.indicators())
                .filteredOn(indicator -> indicator.code().equals(later))
                .singleElement()
                .satisfies(indicator -> {
                    assertThat(indicator.offeredOn(today)).isFalse();
                    assertThat(indicator.offeredOn(today.plusDays(1))).isTrue();
                });
    }

    @Test
    void aClosedIndicatorIsKeptByWhatUsesItAndRefusedToWhatIsNew() {
        PlanId plan = drafted();
        String code = RulesFixture.code();
        keepers.approve(ruben, keepers.propose(rosa, indicator(code, null, today)));
        add(plan, code);
        keepers.approve(ruben, keepers.propose(rosa, closing(RuleSubject.INDICATOR, code, today, today)));
        add(plan, code);
        rules.execute(
                "update indicator_version set valid_from = ?2, valid_to = ?2 where indicator_code = ?1",
                code,
                today.minusDays(1).toString());

        PlanView view = as(emma, () -> plans.plan(plan));
        ObjectiveView objective = view.objectives().get(0);
        as(emma, () -> {
            plans.changeObjective(plan, view.version(), objective.id(), measured(code));
            return plan;
        });

        assertThat(objective.indicator().names().nl()).isEqualTo("Coaches");
        assertThat(refused(() -> add(plan, code))).containsExactly("plan-unknown-choice");
    }

    private void change(int smallestCell, LocalDate follows) {
        keepers.approve(ruben, keepers.propose(rosa, programme(programme, follows, today, smallestCell, 5)));
    }

    private PlanId drafted() {
        PlanId plan = as(emma, () -> plans.draft(content(today.plusDays(1))));
        as(emma, () -> {
            plans.addConsultation(plan, PlanFixture.consultation(ConsultedBody.WORKS_COUNCIL, Opinion.BACKS));
            plans.writeStateOfPlay(
                    plan,
                    plans.plan(plan).version(),
                    new WriteStateOfPlay(
                            today.minusDays(1),
                            186,
                            LawfulBasis.ORDER_7_MAY_2009,
                            "From the personnel register",
                            Map.of("ORIGIN", 41, "YOUNG", 6)));
            return plan;
        });
        return plan;
    }

    private DraftPlan content(LocalDate from) {
        return new DraftPlan(
                "Blijven wat was",
                type,
                service.organisation(),
                from,
                from.plusMonths(24).minusDays(1));
    }

    private void add(PlanId plan, String indicator) {
        as(emma, () -> plans.addObjective(plan, measured(indicator)));
    }

    private WriteObjective measured(String indicator) {
        WriteObjective content = PlanFixture.objective();
        return new WriteObjective(
                content.domain(),
                content.targetGroup(),
                content.statement(),
                indicator,
                content.baseline(),
                today,
                content.target(),
                today.plusMonths(12),
                content.owner(),
                null);
    }

    /** The groups as somebody reads them. */
    private Map<String, Figure> read(PlanId plan, Caller reader) throws Exception {
        transaction.begin();
        try {
            return as(reader, () -> views.of(repository.own(emma.organisation(), plan)))
                    .stateOfPlay()
                    .orElseThrow()
                    .headcounts()
                    .groups()
                    .stream()
                    .collect(Collectors.toMap(Headcounts.Group::code, Headcounts.Group::people));
        } finally {
            transaction.rollback();
        }
    }

    private UUID held(PlanId plan) throws Exception {
        transaction.begin();
        try {
            return repository.own(emma.organisation(), plan).programmeVersion();
        } finally {
            transaction.rollback();
        }
    }

    private List<String> refused(Runnable call) {
        return catchThrowableOfType(Problem.Invalid.class, call::run).errors().stream()
                .map(FieldError::code)
                .toList();
    }

    private <T> T as(Caller caller, Supplier<T> call) {
        return callers.as(caller, call);
    }
}
