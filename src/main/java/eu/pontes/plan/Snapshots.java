package eu.pontes.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
        return SnapshotWriter.of(
                plan,
                grids.cells(plan),
                analyses.of(plan).map(given -> new WriteAnalysis(given.questionnaire(), given.answers())));
    }
}
