package eu.pontes.plan;

import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.grid.HeadcountGrid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes snapshots of plans with what lies beside them: the grid of headcounts and the answers to the questionnaire. */
@ApplicationScoped
class Snapshots {

    /** Stands where a reader may not know a number. */
    static final String HIDDEN = "hidden";

    private static final Set<String> COUNTED = Set.of("workforceTotal", "grid");

    private final CountedGrids grids;
    private final Analyses analyses;

    @Inject
    Snapshots(CountedGrids grids, Analyses analyses) {
        this.grids = grids;
        this.analyses = analyses;
    }

    Snapshot of(DiversityPlan plan) {
        Map<String, String> beside = new HashMap<>();
        HeadcountGrid grid = grids.cells(plan);
        if (!grid.cells().isEmpty()) {
            beside.put(
                    "grid",
                    fingerprint(
                            grid.cells().size(),
                            grid.cells().stream().map(Object::toString).sorted().collect(Collectors.joining("\n"))));
        }
        analyses.view(plan)
                .map(AnalysisView::answers)
                .filter(answers -> !answers.isEmpty())
                .ifPresent(answers ->
                        beside.put("answers", fingerprint(answers.size(), new TreeMap<>(answers).toString())));
        return SnapshotWriter.of(plan, beside);
    }

    /** How many there are, and eight digits that differ as soon as one of them does. */
    private static String fingerprint(int number, String content) {
        return number + " / " + PlanSubmission.sha256(content).substring(0, 8);
    }

    /**
     * The same without a single headcount. What a reader outside the employer may know of them was protected as one whole;
     * numbers of another day beside it could give away what that hides.
     */
    static Snapshot uncounted(Snapshot snapshot) {
        return new Snapshot(snapshot.parts().stream()
                .map(part -> part.kind() == Kind.STATE_OF_PLAY ? uncounted(part) : part)
                .toList());
    }

    private static Snapshot.Part uncounted(Snapshot.Part state) {
        Map<String, String> values = new HashMap<>(state.values());
        values.replaceAll((name, value) -> COUNTED.contains(name) || name.startsWith("headcounts.") ? HIDDEN : value);
        return new Snapshot.Part(state.kind(), state.id(), values);
    }
}
