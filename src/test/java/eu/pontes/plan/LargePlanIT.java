package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.plan.paper.PlanPapers;
import eu.pontes.programme.IndicatorFixture;
import eu.pontes.support.Actors;
import eu.pontes.support.TimesFixture;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The plan of a group with 120 objectives and 400 actions: nothing that a person would call waiting. The measure is two
 * rows that are inserted and committed in the same run.
 */
@Tag("bench")
@ExtendWith(ArquillianExtension.class)
class LargePlanIT {

    private static final String INSERT = "two rows inserted and committed";
    private static final String OPEN = "open the plan";
    private static final String OBJECTIVE = "change an objective";
    private static final String ACTION = "change an action";
    private static final String PDF = "the plan as PDF";
    private static final String WORKBOOK = "the plan as XLSX";
    private static final int WARM = 20;
    private static final int RUNS = 100;

    @Inject
    PlanService plans;

    @Inject
    PlanPapers papers;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private final TimesFixture times = new TimesFixture();
    private Caller emma;
    private PlanId plan;

    @BeforeEach
    void aGroupDraftsItsPlan() {
        emma = actors.employer("Groep met 250 vestigingen");
        Caller service = actors.service("Dienst Groot");
        plan = callers.as(emma, () -> plans.draft(PlanFixture.draftFor(service.organisation())));
        fill();
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

        TimesFixture.keep("large-plan.md", times.table(INSERT));
        assertThat(times.percentile(OBJECTIVE, 95)).isLessThan(Duration.ofMillis(200));
        assertThat(times.percentile(ACTION, 95)).isLessThan(Duration.ofMillis(200));
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

    private void everything(int run) {
        times.taken(INSERT, () -> actors.service("Dienst Maat"));
        PlanView view = times.taken(OPEN, () -> callers.as(emma, () -> plans.plan(plan)));
        ObjectiveId objective = view.objectives().get(run % 120).id();
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
        if (run % 10 == 0) {
            times.taken(PDF, () -> papers.pdf(view, Language.NL).content());
            times.taken(WORKBOOK, () -> papers.workbook(view, Language.NL).content());
        }
    }

    private static WriteObjective changed(int run) {
        return PlanFixture.objective(IndicatorFixture.COUNT, "3", new BigDecimal(9 + run).toPlainString());
    }
}
