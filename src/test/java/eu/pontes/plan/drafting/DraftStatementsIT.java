package eu.pontes.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.plan.DraftPlan;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody who types asks for this once a second, so it must stay little however much there is. */
@ExtendWith(ArquillianExtension.class)
class DraftStatementsIT {

    /** Whether the plan is one's own, and the draft itself. */
    private static final int KEEPING = 2;

    /** Whether the plan is one's own, the lock if there is none, the lock as it is, and the lock as it becomes. */
    private static final int HOLDING = 4;

    @Inject
    DraftService drafts;

    @Inject
    EditLockService locks;

    @Inject
    PlanService plans;

    @Inject
    ProgrammeService programme;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private Caller emma;
    private Caller nora;
    private PlanId plan;
    private DraftPlace headcount;

    @BeforeEach
    void aPlan() {
        emma = actors.employer("Bakkerij Weinig");
        nora = actors.employerEditor(emma);
        Caller service = actors.service("Dienst Weinig");
        LocalDate today = LocalDate.now(clock);
        UUID type = programme.planTypes(today, Language.NL).get(0).id();
        plan = callers.as(
                emma,
                () -> plans.draft(new DraftPlan("Weinig", type, service.organisation(), today, today.plusMonths(12))));
        headcount = DraftPlace.in(plan, PlanSection.HEADCOUNTS);
    }

    @Test
    void keepingWhatIsTypedTakesTwoStatementsTheFirstTimeAndEveryTime() throws Exception {
        Map<String, String> little = Map.of("pasted", "Totaal\n12");

        assertThat(statements(emma, () -> drafts.keep(headcount, 1, little))).isEqualTo(KEEPING);
        callers.as(emma, () -> drafts.keep(headcount, 1, little));
        IntStream.range(0, 20).forEach(number -> callers.as(emma, () -> drafts.keep(elsewhere(), 1, little)));

        assertThat(statements(emma, () -> drafts.keep(headcount, 1, large()))).isEqualTo(KEEPING);
    }

    @Test
    void showingASignOfLifeTakesFourStatementsAlsoWhenAPageIsTakenOver() throws Exception {
        UUID page = UUID.randomUUID();

        assertThat(statements(emma, () -> locks.hold(plan, PlanSection.HEADCOUNTS, page)))
                .isLessThanOrEqualTo(HOLDING);
        callers.as(emma, () -> locks.hold(plan, PlanSection.HEADCOUNTS, page));
        IntStream.range(0, 20).forEach(number -> callers.as(emma, () -> locks.hold(plan, aPage(), page)));

        assertThat(statements(emma, () -> locks.hold(plan, PlanSection.HEADCOUNTS, page)))
                .isLessThanOrEqualTo(HOLDING);
        assertThat(statements(nora, () -> locks.takeOver(plan, PlanSection.HEADCOUNTS, UUID.randomUUID())))
                .isLessThanOrEqualTo(HOLDING);
    }

    @Test
    void whoElseWritesAndWhatIsUnsavedTakeNoMoreStatementsForManyPagesThanForOne() throws Exception {
        callers.as(nora, () -> locks.hold(plan, PlanSection.HEADCOUNTS, UUID.randomUUID()));
        callers.as(emma, () -> drafts.keep(headcount, 1, large()));
        long locked = statements(emma, () -> locks.others(plan));
        long unsaved = statements(emma, () -> drafts.unsaved(plan));
        IntStream.range(0, 20).forEach(number -> callers.as(nora, () -> locks.hold(plan, aPage(), UUID.randomUUID())));
        IntStream.range(0, 20).forEach(number -> callers.as(emma, () -> drafts.keep(elsewhere(), 1, Map.of())));

        assertThat(callers.as(emma, () -> locks.others(plan))).hasSize(21);
        assertThat(statements(emma, () -> locks.others(plan))).isEqualTo(locked);
        assertThat(statements(emma, () -> drafts.unsaved(plan))).isEqualTo(unsaved);
    }

    /** 250 establishments in two levels of five groups: with what a spreadsheet puts around it, half a million characters. */
    @Test
    void theLargestHeadcountIsKeptAndComesBack() {
        Map<String, String> large = large();
        assertThat(large.get("pasted")).hasSizeGreaterThan(450_000);
        callers.as(emma, () -> drafts.keep(headcount, 1, large));

        assertThat(callers.as(emma, () -> drafts.typed(headcount)).orElseThrow().values())
                .isEqualTo(large);
    }

    private static Map<String, String> large() {
        return Map.of(
                "pasted",
                IntStream.range(0, 5_000)
                        .mapToObj(row -> "Vestiging “De Brouwerij” in Sint-Jans-Molenbeek nr. " + row / 20
                                + "\tArbeiders\tOnbepaalde duur\t1.250\t37\t12\t\t9\t120\t4")
                        .collect(Collectors.joining("\n")));
    }

    private DraftPlace elsewhere() {
        return DraftPlace.in(plan, aPage());
    }

    private static PlanSection aPage() {
        return new PlanSection(PlanSection.Kind.ACTION, UUID.randomUUID());
    }

    private long statements(Caller caller, Runnable call) throws Exception {
        transaction.begin();
        try {
            long before = executed();
            callers.as(caller, () -> {
                call.run();
                return true;
            });
            entities.flush();
            // The question itself is one
            return executed() - before - 1;
        } finally {
            transaction.commit();
        }
    }

    private long executed() {
        Object[] status = (Object[]) entities.createNativeQuery("show session status like 'Questions'")
                .getSingleResult();
        return Long.parseLong(status[1].toString());
    }
}
