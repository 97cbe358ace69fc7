package eu.pontes.plan;

import eu.pontes.charter.CharterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds out what an employer has done beside a plan. */
@ApplicationScoped
class Preparations {

    private final CharterService charters;
    private final CountedGrids grids;
    private final Analyses analyses;

    @Inject
    Preparations(CharterService charters, CountedGrids grids, Analyses analyses) {
        this.charters = charters;
        this.grids = grids;
        this.analyses = analyses;
    }

    Preparation of(DiversityPlan plan) {
        return new Preparation(
                charters.hasSigned(plan.employer()),
                grids.of(plan).isPresent()
                        || analyses.view(plan).filter(AnalysisView::isComplete).isPresent());
    }
}
