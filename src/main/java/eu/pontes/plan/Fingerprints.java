package eu.pontes.plan;

import eu.pontes.kernel.Sha256;
import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.Snapshot.Part;
import eu.pontes.plan.grid.HeadcountGrid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Early submissions kept of the grid and of the answers only a fingerprint, in the state of play. A later snapshot that is
 * compared with such a one says no more of them either, so that what did not change is not told as changed.
 */
final class Fingerprints {

    static final String GRID = "grid";
    private static final String ANSWERS = "answers";

    private Fingerprints() {}

    /** Whether a snapshot keeps no more of its grid. */
    static boolean ofGrid(Snapshot snapshot) {
        return has(snapshot, GRID);
    }

    /** A snapshot in the form of another one. */
    static Snapshot alike(Snapshot one, Snapshot other) {
        Snapshot alike = one;
        if (has(other, GRID)) {
            alike = reduced(alike, Kind.HEADCOUNTS, GRID, Fingerprints::grid);
        }
        if (has(other, ANSWERS)) {
            alike = reduced(alike, Kind.ANALYSIS, ANSWERS, Fingerprints::answers);
        }
        return alike;
    }

    private static boolean has(Snapshot snapshot, String name) {
        return snapshot.part(Kind.STATE_OF_PLAY)
                .filter(state -> !state.value(name).isEmpty())
                .isPresent();
    }

    private static Snapshot reduced(Snapshot snapshot, Kind kind, String name, Function<Part, String> fingerprint) {
        Optional<Part> part = snapshot.part(kind);
        if (part.isEmpty()) {
            return snapshot;
        }
        Map<String, String> state = new HashMap<>(
                snapshot.part(Kind.STATE_OF_PLAY).map(Part::values).orElse(Map.of()));
        state.put(name, fingerprint.apply(part.get()));
        return snapshot.without(kind).with(new Part(Kind.STATE_OF_PLAY, "", state));
    }

    private static String grid(Part part) {
        return fingerprint(part.values().size(), new HeadcountGrid(SnapshotCounts.cells(part)).text());
    }

    private static String answers(Part part) {
        Map<String, Answer> answers = new TreeMap<>();
        part.values().forEach((name, value) -> {
            if (name.endsWith(".extent")) {
                String question = name.substring(0, name.length() - ".extent".length());
                answers.put(
                        question.substring(question.indexOf('.') + 1),
                        new Answer(Extent.valueOf(value), part.value(question + ".remark")));
            }
        });
        return fingerprint(answers.size(), answers.toString());
    }

    /** How many there are, and eight digits that differ as soon as one of them does. */
    private static String fingerprint(int number, String content) {
        return number + " / " + Sha256.of(content).substring(0, 8);
    }
}
