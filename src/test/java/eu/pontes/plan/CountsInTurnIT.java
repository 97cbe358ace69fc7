package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.audit.AuditLine;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.grid.GridReading;
import eu.pontes.support.Actors;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The headcount and the questionnaire are pages like the others: written in turn, and never over a colleague's work. */
@ExtendWith(ArquillianExtension.class)
class CountsInTurnIT {

    private static final String SHEET = """
            Functieniveau\tContract\tTotaal\tJongeren onder 26 jaar
            Arbeiders\tOnbepaalde duur\t120\t37
            Bedienden\tOnbepaalde duur\t44\t12
            """;
    private static final WriteAnalysis ANSWERS =
            new WriteAnalysis(1, Map.of("IMAGES", new Answer(Extent.PARTLY, "New photographs")));

    @Inject
    PlanService plans;

    @Inject
    HeadcountGridService grids;

    @Inject
    AnalysisService analyses;

    @Inject
    HistoryService history;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    @Nullable ManagedExecutorService threads;

    private Caller emma;
    private Caller nora;
    private PlanId plan;
    private int known;

    @BeforeEach
    void twoColleaguesReadTheSamePlan() {
        emma = actors.employer("Bakkerij Beurt");
        nora = actors.employerEditor(emma);
        Caller service = actors.service("Dienst Beurt");
        plan = callers.as(emma, () -> plans.draft(PlanFixture.draftFor(service.organisation())));
        actors.run(emma, () -> plans.writeStateOfPlay(plan, read().version(), counted()));
        known = read().version();
    }

    @Test
    void theHeadcountTheQuestionsAndOtherPagesAreInNobodysWay() {
        actors.run(emma, () -> grids.replace(plan, known, reading()));
        actors.run(nora, () -> analyses.answer(plan, known, ANSWERS));
        actors.run(emma, () -> plans.writeSupport(plan, known, PlanFixture.support(3)));

        PlanView view = read();
        assertThat(view.stateOfPlay().orElseThrow().headcounts().workforce().people())
                .contains(164);
        assertThat(view.analysis().orElseThrow().answers()).isEqualTo(ANSWERS.answers());
        assertThat(view.version()).isGreaterThanOrEqualTo(known + 3);
        assertThat(view.changedIn().values()).allMatch(changed -> changed <= view.version());
        assertThat(view.changedSince(PlanSection.HEADCOUNTS, known)).isTrue();
        assertThat(view.changedSince(PlanSection.ANALYSIS, known + 1)).isTrue();
        assertThat(view.changedSince(PlanSection.AGREEMENT, known)).isFalse();
    }

    @Test
    void theSecondWithAHeadcountIsToldAndOverwritesNothing() {
        actors.run(emma, () -> grids.replace(plan, known, reading()));

        refusedAsStale(() -> grids.replace(plan, known, reading()));
        refusedAsStale(() -> grids.clear(plan, known));
        assertThat(callers.as(nora, () -> grids.importedAt(plan))).isPresent();
    }

    /** The totals of a grid become those of the state of play, so it must not go over totals that somebody just wrote. */
    @Test
    void aHeadcountDoesNotGoOverTotalsThatAColleagueWroteSince() {
        actors.run(emma, () -> plans.writeStateOfPlay(plan, known, counted()));

        refusedAsStale(() -> grids.replace(plan, known, reading()));
        actors.run(nora, () -> grids.replace(plan, read().version(), reading()));
    }

    @Test
    void theSecondWithAnswersIsToldAndOverwritesNothing() {
        actors.run(emma, () -> analyses.answer(plan, known, ANSWERS));

        refusedAsStale(() -> analyses.answer(plan, known, new WriteAnalysis(1, Map.of())));
        assertThat(read().analysis().orElseThrow().answers()).isEqualTo(ANSWERS.answers());
    }

    @Test
    void ofManyWhoBringAHeadcountAtOnceExactlyOneIsHeard() throws Exception {
        GridReading reading = reading();
        List<Future<Boolean>> attempts = IntStream.range(0, 6)
                .mapToObj(attempt -> Objects.requireNonNull(threads)
                        .submit(() -> goesThrough(() -> grids.replace(plan, known, reading))))
                .toList();

        int heard = 0;
        for (Future<Boolean> attempt : attempts) {
            heard += attempt.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }

        assertThat(heard).isEqualTo(1);
    }

    @Test
    void ofManyWhoAnswerAtOnceExactlyOneIsHeard() throws Exception {
        List<Future<Boolean>> attempts = IntStream.range(0, 6)
                .mapToObj(attempt -> Objects.requireNonNull(threads)
                        .submit(() -> goesThrough(() -> analyses.answer(plan, known, ANSWERS))))
                .toList();

        int heard = 0;
        for (Future<Boolean> attempt : attempts) {
            heard += attempt.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }

        assertThat(heard).isEqualTo(1);
    }

    @Test
    void theTrailSaysWhichPageWasWritten() {
        actors.run(emma, () -> grids.replace(plan, known, reading()));
        actors.run(nora, () -> analyses.answer(plan, known, ANSWERS));

        List<AuditLine> lines =
                callers.as(emma, () -> history.trail(plan, PageRequest.first())).items();

        assertThat(lines)
                .extracting(AuditLine::part)
                .startsWith(PlanSection.ANALYSIS.path(), PlanSection.HEADCOUNTS.path());
    }

    private static WriteStateOfPlay counted() {
        return PlanFixture.stateOfPlayOn(LawfulBasis.ANONYMOUS_SURVEY);
    }

    private GridReading reading() {
        GridReading reading = callers.as(emma, () -> grids.pasted(plan, SHEET, Language.NL));
        assertThat(reading.errors()).isEmpty();
        return reading;
    }

    private boolean goesThrough(Runnable change) {
        try {
            actors.run(nora, change);
            return true;
        } catch (Problem.Conflict refused) {
            return false;
        }
    }

    private void refusedAsStale(Runnable change) {
        assertThatThrownBy(() -> actors.run(nora, change))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        stale -> assertThat(stale.code()).isEqualTo("stale"));
    }

    private PlanView read() {
        return callers.as(emma, () -> plans.plan(plan));
    }
}
