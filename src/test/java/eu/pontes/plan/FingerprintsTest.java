package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.Snapshot.Field;
import eu.pontes.plan.Snapshot.Part;
import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    /** What was kept before a snapshot held cells and answers one by one. */
    private static final Snapshot EARLY =
            early(Map.of("answers", "2 / 8b6278a4", "grid", "2 / 7609bb2d", "note", "Register"));

    private static final Part NOTE = new Part(Kind.STATE_OF_PLAY, "", Map.of("note", "Register"));

    private static final HeadcountGrid GRID = new HeadcountGrid(
            List.of(new GridCell("E1", "WORKER", "OPEN", "", 120), new GridCell("E1", "WORKER", "OPEN", "YOUNG", 37)));

    private static final Map<String, Answer> ANSWERS = Map.of(
            "CHANNELS", new Answer(Extent.PARTLY, "By two local organisations"),
            "IMAGES", new Answer(Extent.NOT_YET, ""));

    @Test
    void whatAnEarlySubmissionKeptIsComparedByItsFingerprint() {
        assertThat(changes(EARLY, late(GRID, ANSWERS))).isEmpty();
        assertThat(changes(late(GRID, ANSWERS), EARLY)).isEmpty();
    }

    @Test
    void ofAnEarlySubmissionIsToldThatTheCountsAndTheAnswersChanged() {
        HeadcountGrid more = new HeadcountGrid(List.of(new GridCell("E1", "WORKER", "OPEN", "", 121)));

        assertThat(changes(EARLY, late(more, Map.of("IMAGES", new Answer(Extent.FULLY, "")))))
                .extracting(Field::name)
                .containsExactly("answers", "grid");
    }

    @Test
    void whatAnEarlySubmissionDidNotHaveIsToldInFull() {
        Snapshot early = early(Map.of("grid", "2 / 7609bb2d", "note", "Register"));

        assertThat(changes(early, late(GRID, ANSWERS)))
                .contains(new Field("answers.CHANNELS.extent", "", "PARTLY"))
                .extracting(Field::name)
                .doesNotContain("grid");
    }

    @Test
    void twoLaterSubmissionsAreComparedCellByCellAndAnswerByAnswer() {
        HeadcountGrid less = new HeadcountGrid(List.of(
                new GridCell("E1", "WORKER", "OPEN", "", 120), new GridCell("E1", "WORKER", "OPEN", "YOUNG", 35)));
        Map<String, Answer> further = Map.of(
                "CHANNELS", new Answer(Extent.FULLY, "By two local organisations"),
                "IMAGES", new Answer(Extent.NOT_YET, ""));

        assertThat(changes(late(GRID, ANSWERS), late(less, further)))
                .containsExactly(
                        new Field("E1/WORKER/OPEN/YOUNG", "37", "35"),
                        new Field("answers.CHANNELS.extent", "PARTLY", "FULLY"));
    }

    @Property(tries = 100)
    void aGridIsReadFromASnapshotAsItWasCounted(@ForAll long seed) {
        HeadcountGrid grid = HeadcountFixture.random(seed);
        Snapshot kept = late(grid, Map.of());

        assertThat(SnapshotCounts.headcount(kept).orElse(HeadcountGrid.empty()).cells())
                .containsExactlyInAnyOrderElementsOf(grid.cells());
        assertThat(SnapshotCounts.uncounted(kept).parts()).containsExactly(NOTE);
    }

    private static Snapshot early(Map<String, String> state) {
        return new Snapshot(List.of(new Part(Kind.STATE_OF_PLAY, "", state)));
    }

    private static Snapshot late(HeadcountGrid grid, Map<String, Answer> answers) {
        Snapshot snapshot = new Snapshot(List.of(NOTE));
        if (!grid.cells().isEmpty()) {
            snapshot = snapshot.with(SnapshotCounts.part(grid));
        }
        return answers.isEmpty()
                ? snapshot
                : snapshot.with(SnapshotWriter.of(
                                PlanFixture.empty(), HeadcountGrid.empty(), Optional.of(new WriteAnalysis(1, answers)))
                        .part(Kind.ANALYSIS)
                        .orElseThrow());
    }

    private static List<Field> changes(Snapshot before, Snapshot after) {
        return Fingerprints.alike(before, after).changesTo(Fingerprints.alike(after, before)).stream()
                .flatMap(change -> change.fields().stream())
                .toList();
    }
}
