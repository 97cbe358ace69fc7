package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.employer.EstablishmentService;
import eu.pontes.employer.WriteEstablishment;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.plan.drafting.DraftPlace;
import eu.pontes.plan.drafting.DraftService;
import eu.pontes.plan.grid.GridReading;
import eu.pontes.plan.paper.PlanPapers;
import eu.pontes.programme.IndicatorFixture;
import eu.pontes.support.Actors;
import eu.pontes.support.TimesFixture;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The plan of a group with 250 establishments, 5,250 headcounts, 120 objectives and 400 actions: nothing that a person would
 * call waiting. The measure is two rows that are inserted and committed in the same run.
 */
@Tag("bench")
@ExtendWith(ArquillianExtension.class)
class LargePlanIT {

    private static final String INSERT = "two rows inserted and committed";
    private static final String OPEN = "open the plan";
    private static final String OBJECTIVE = "change an objective";
    private static final String ACTION = "change an action";
    private static final String AUTOSAVE = "keep what is typed in an objective";
    private static final String PASTE = "read 750 pasted rows";
    private static final String COUNT = "take over 5,250 headcounts";
    private static final String HAND_IN = "hand the plan in";
    private static final String REVIEW = "open the plan as its consultant";
    private static final String PDF = "the plan as PDF";
    private static final String WORKBOOK = "the plan as XLSX";
    private static final List<String> WORK =
            List.of("\tArbeiders\tOnbepaalde duur", "\tBedienden\tOnbepaalde duur", "\tArbeiders\tBepaalde duur");
    private static final int WARM = 20;
    private static final int RUNS = 100;

    @Inject
    PlanService plans;

    @Inject
    HeadcountGridService grids;

    @Inject
    EstablishmentService establishments;

    @Inject
    DraftService drafts;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    RunningPlanFixture running;

    @Inject
    PlanPapers papers;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private final TimesFixture times = new TimesFixture();
    private Caller emma;
    private Caller service;
    private PlanId plan;
    private String sheet;

    @BeforeEach
    void aGroupDraftsItsPlan() {
        emma = actors.employer("Groep met 250 vestigingen");
        service = actors.service("Dienst Groot");
        plan = running.draft(emma, service);
        sheet = sheet();
        fill();
        count();
    }

    @Test
    void theLargestPlanIsOpenedEditedAndPrintedWithoutWaiting() {
        for (int run = 0; run < WARM; run++) {
            everything(run);
        }
        times.warm();
        for (int run = 0; run < RUNS; run++) {
            everything(run);
        }
        review();

        TimesFixture.keep("large-plan.md", times.table(INSERT));
        assertThat(times.percentile(OBJECTIVE, 95)).isLessThan(Duration.ofMillis(200));
        assertThat(times.percentile(ACTION, 95)).isLessThan(Duration.ofMillis(200));
        assertThat(times.percentile(AUTOSAVE, 95)).isLessThan(Duration.ofMillis(200));
        assertThat(times.percentile(PDF, 95)).isLessThan(Duration.ofSeconds(5));
    }

    private void fill() {
        callers.as(emma, () -> {
            for (int i = 0; i < 120; i++) {
                plans.addObjective(plan, PlanFixture.objective());
            }
            for (int i = 0; i < 400; i++) {
                plans.addAction(plan, PlanFixture.action());
            }
            return true;
        });
    }

    /** Three kinds of work in each of 250 places, with the whole and six groups of each. */
    private String sheet() {
        StringBuilder rows =
                new StringBuilder("Vestiging\tFunctieniveau\tContract\tTotaal\tPersonen van buitenlandse herkomst"
                        + "\tJongeren onder 26 jaar\tErvaren werknemers vanaf 45 jaar\tPersonen met een handicap"
                        + "\tPersonen zonder diploma hoger secundair onderwijs\tHet ondervertegenwoordigde geslacht\n");
        for (int place = 0; place < 250; place++) {
            String name = "Winkel " + place;
            callers.as(emma, () -> establishments.add(new WriteEstablishment(name, null, null, null)));
            for (String work : WORK) {
                rows.append(name).append(work);
                for (int group = 0; group < 7; group++) {
                    rows.append('\t')
                            .append(group == 0 ? 60 + place % 9 : (place * 7 + group * 5 + work.length()) % 23);
                }
                rows.append('\n');
            }
        }
        return rows.toString();
    }

    private void count() {
        callers.as(emma, () -> {
            GridReading reading = times.taken(PASTE, () -> grids.pasted(plan, sheet, Language.NL));
            assertThat(reading.errors()).isEmpty();
            assertThat(reading.grid().cells()).hasSize(5250);
            int version = plans.plan(plan).version();
            return times.taken(COUNT, () -> {
                grids.replace(plan, version, reading);
                return reading;
            });
        });
    }

    /** The plan goes to and fro between the employer and its consultant. */
    private void review() {
        running.sign(emma);
        for (int round = 0; round < 5; round++) {
            times.taken(
                    HAND_IN,
                    () -> callers.as(emma, () -> {
                        plans.submit(plan, plans.plan(plan).version());
                        return plan;
                    }));
            for (int run = 0; run < 10; run++) {
                times.taken(REVIEW, () -> callers.as(service, () -> entrusted.plan(plan)));
            }
            callers.as(service, () -> {
                entrusted.requestChanges(plan, entrusted.plan(plan).version());
                return plan;
            });
        }
    }

    private void everything(int run) {
        times.taken(INSERT, () -> actors.service("Dienst Maat"));
        PlanView view = times.taken(OPEN, () -> callers.as(emma, () -> plans.plan(plan)));
        // The first ones lie in all domains, which the plan must go on to cover
        ObjectiveId objective = view.objectives().get(10 + run % 100).id();
        times.taken(
                OBJECTIVE,
                () -> callers.as(emma, () -> {
                    plans.changeObjective(plan, view.version(), objective, changed(run));
                    return true;
                }));
        int version = callers.as(emma, () -> plans.plan(plan)).version();
        ActionId action = view.actions().get(run % 400).id();
        times.taken(
                ACTION,
                () -> callers.as(emma, () -> {
                    plans.changeAction(plan, version, action, PlanFixture.action());
                    return true;
                }));
        times.taken(
                AUTOSAVE,
                () -> callers.as(
                        emma,
                        () -> drafts.keep(
                                DraftPlace.in(plan, PlanSection.of(objective)),
                                version,
                                Map.of("statement", "Typed so far " + run, "owner", "Somebody"))));
        if (run % 10 == 0) {
            count();
            times.taken(PDF, () -> papers.pdf(view, Language.NL).content());
            times.taken(WORKBOOK, () -> papers.workbook(view, Language.NL).content());
        }
    }

    private static WriteObjective changed(int run) {
        return PlanFixture.objective(IndicatorFixture.COUNT, "3", new BigDecimal(9 + run).toPlainString());
    }
}
