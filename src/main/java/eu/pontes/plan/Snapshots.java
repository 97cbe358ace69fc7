package eu.pontes.plan;

import eu.pontes.kernel.Sha256;
import eu.pontes.plan.grid.HeadcountGrid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes snapshots of plans with what lies beside them: the grid of headcounts and the answers to the questionnaire. */
@ApplicationScoped
class Snapshots {

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
        return number + " / " + Sha256.of(content).substring(0, 8);
    }
}
