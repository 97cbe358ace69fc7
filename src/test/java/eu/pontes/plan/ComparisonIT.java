package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.Snapshot.Change;
import eu.pontes.plan.Snapshot.Field;
import eu.pontes.plan.grid.GridReading;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two submissions say of the headcount and the questionnaire, for the employer and for its consultant. */
@ExtendWith(ArquillianExtension.class)
class ComparisonIT {

    private static final String SHEET = """
            Functieniveau\tContract\tTotaal\tJongeren onder 26 jaar
            Arbeiders\tOnbepaalde duur\t120\t37
            Bedienden\tOnbepaalde duur\t44\t12
            """;

    @Inject
    PlanService plans;

    @Inject
    HeadcountGridService grids;

    @Inject
    AnalysisService analyses;

    @Inject
    HistoryService history;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    RunningPlanFixture fixture;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private Caller emma;
    private Caller cas;
    private PlanId plan;

    @BeforeEach
    void aPlanThatWasHandedInAndCameBack() {
        emma = actors.employer("Bakkerij Verschil");
        cas = actors.service("Dienst Verschil");
        plan = fixture.draft(emma, cas);
        bring(SHEET);
        answer(Map.of("IMAGES", new Answer(Extent.NOT_YET, ""), "SAFETY", new Answer(Extent.PARTLY, "With pictures")));
        fixture.submit(emma, plan);
        callers.as(cas, () -> {
            entrusted.requestChanges(plan, entrusted.plan(plan).version());
            return plan;
        });
    }

    @Test
    void theEmployerReadsEveryCellAndEveryAnswerBeforeAndAfter() {
        bring(SHEET.replace("\t37\n", "\t35\n"));
        answer(Map.of("IMAGES", new Answer(Extent.FULLY, "New ones"), "SAFETY", new Answer(Extent.PARTLY, "")));

        Comparison comparison = own();

        assertThat(comparison.counted()).isTrue();
        assertThat(fields(comparison, Kind.HEADCOUNTS)).singleElement().satisfies(cell -> {
            assertThat(cell.name()).endsWith("/YOUNG");
            assertThat(cell.before()).isEqualTo("37");
            assertThat(cell.after()).isEqualTo("35");
        });
        assertThat(fields(comparison, Kind.ANALYSIS))
                .containsExactly(
                        new Field("answers.IMAGES.extent", "NOT_YET", "FULLY"),
                        new Field("answers.IMAGES.remark", "", "New ones"),
                        new Field("answers.SAFETY.remark", "With pictures", ""));
        assertThat(comparison.name("answers.IMAGES").orElseThrow().en()).endsWith("?");
        assertThat(comparison.name("JOB_LEVEL.MANUAL")).isPresent();
    }

    @Test
    void theConsultantReadsTheAnswersAndOfTheHeadcountOnlyWhereItDiffers() {
        bring(SHEET.replace("\t37\n", "\t35\n"));
        answer(Map.of("IMAGES", new Answer(Extent.FULLY, "")));

        Comparison comparison = handedInAgain();

        assertThat(comparison.counted()).isFalse();
        assertThat(fields(comparison, Kind.ANALYSIS)).contains(new Field("answers.IMAGES.extent", "NOT_YET", "FULLY"));
        assertThat(fields(comparison, Kind.HEADCOUNTS))
                .extracting(Field::name)
                .contains("headcounts.YOUNG", "JOB_LEVEL.MANUAL")
                .doesNotContain("workforceTotal", "JOB_LEVEL.CLERICAL");
        assertThat(comparison.changes())
                .flatExtracting(Change::fields)
                .flatExtracting(Field::before, Field::after)
                .doesNotContain("37", "35", "49", "47");
    }

    @Test
    void theConsultantIsNotToldOfAGroupThatIsHiddenOnOneOfTheDays() {
        bring(SHEET.replace("\t37\n", "\t3\n"));

        assertThat(fields(handedInAgain(), Kind.HEADCOUNTS))
                .extracting(Field::name)
                .contains("headcounts.YOUNG")
                .doesNotContain("JOB_LEVEL.MANUAL", "JOB_LEVEL.CLERICAL");
    }

    /** Each state on the way could be compared with the one before. */
    @Test
    void theConsultantReadsNothingOfAHeadcountThatIsBeingChanged() {
        bring(SHEET.replace("\t37\n", "\t35\n"));

        Comparison comparison = callers.as(cas, () -> history.compareEntrusted(plan, 1, OptionalInt.empty()));

        assertThat(fields(comparison, Kind.HEADCOUNTS)).isEmpty();
        assertThat(fields(comparison, Kind.STATE_OF_PLAY)).isEmpty();
    }

    @Test
    void whatAnEarlySubmissionDidNotKeepIsToldAsChangedInTheEnd() {
        keptAsBefore();
        bring(SHEET.replace("\t37\n", "\t35\n"));

        assertThat(fields(own(), Kind.STATE_OF_PLAY)).extracting(Field::name).contains("grid", "answers");
        assertThat(fields(handedInAgain(), Kind.HEADCOUNTS))
                .containsExactly(new Field("grid", Comparison.A_NUMBER, Comparison.ANOTHER_NUMBER));
    }

    @Test
    void nothingIsToldWhereNothingChanged() {
        assertThat(own().changes()).isEmpty();
        assertThat(handedInAgain().changes()).isEmpty();
    }

    /** As a submission was written before it kept cells and answers one by one. */
    private void keptAsBefore() {
        fixture.inDatabase(() -> {
            PlanSubmission kept = fixture.entities()
                    .createQuery("select s from PlanSubmission s where s.planId = :plan", PlanSubmission.class)
                    .setParameter("plan", plan.value())
                    .getSingleResult();
            Snapshot snapshot = kept.snapshot().without(Kind.HEADCOUNTS).without(Kind.ANALYSIS);
            Snapshot.Part state = snapshot.part(Kind.STATE_OF_PLAY).orElseThrow();
            Map<String, String> values = new TreeMap<>(state.values());
            values.put("grid", "4 / 12345678");
            values.put("answers", "2 / 12345678");
            return fixture.entities()
                    .createNativeQuery("update plan_submission set content = ?1 where plan_id = ?2")
                    .setParameter(
                            1,
                            snapshot.with(new Snapshot.Part(state.kind(), "", values))
                                    .json())
                    .setParameter(2, plan.toString())
                    .executeUpdate();
        });
    }

    private Comparison own() {
        return callers.as(emma, () -> history.compare(plan, 1, OptionalInt.empty()));
    }

    /** What the consultant reads once the plan was handed in again. */
    private Comparison handedInAgain() {
        edit(version -> plans.submit(plan, version));
        return callers.as(cas, () -> history.compareEntrusted(plan, 1, OptionalInt.of(2)));
    }

    private static List<Field> fields(Comparison comparison, Kind kind) {
        return comparison.changes().stream()
                .filter(change -> change.part().kind() == kind)
                .flatMap(change -> change.fields().stream())
                .toList();
    }

    private void bring(String sheet) {
        edit(version -> {
            GridReading reading = grids.pasted(plan, sheet, Language.NL);
            assertThat(reading.errors()).isEmpty();
            grids.replace(plan, version, reading);
        });
    }

    private void answer(Map<String, Answer> answers) {
        edit(version -> analyses.answer(plan, version, new WriteAnalysis(1, answers)));
    }

    private void edit(IntConsumer change) {
        callers.as(emma, () -> {
            change.accept(plans.plan(plan).version());
            return plan;
        });
    }
}
