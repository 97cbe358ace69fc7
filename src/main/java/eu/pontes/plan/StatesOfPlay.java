package eu.pontes.plan;

import eu.pontes.employer.EstablishmentService;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.programme.AnalysisBasisService;
import eu.pontes.programme.Catalogue;
import eu.pontes.programme.FigureRules;
import eu.pontes.programme.Names;
import eu.pontes.programme.WorkTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns states of play into what the caller may read of them. */
@ApplicationScoped
class StatesOfPlay {

    private final CountedGrids grids;
    private final Analyses analyses;
    private final EstablishmentService establishments;
    private final AnalysisBasisService basis;
    private final Callers callers;

    @Inject
    StatesOfPlay(
            CountedGrids grids,
            Analyses analyses,
            EstablishmentService establishments,
            AnalysisBasisService basis,
            Callers callers) {
        this.grids = grids;
        this.analyses = analyses;
        this.establishments = establishments;
        this.basis = basis;
        this.callers = callers;
    }

    /** In figures, as far as somebody wrote them down. */
    Optional<StateOfPlayView> of(DiversityPlan plan, Catalogue catalogue) {
        return plan.stateOfPlay().map(state -> {
            HeadcountGrid grid = grids.cells(plan);
            Headcounts headcounts = grid.cells().isEmpty()
                    ? ShownHeadcounts.of(state.undivided(plan.headcounts()), names(catalogue), discretion(plan))
                    : ShownHeadcounts.of(grid, names(plan, catalogue), discretion(plan));
            return new StateOfPlayView(state.referenceDate(), state.lawfulBasis(), state.note(), headcounts);
        });
    }

    /** In words, as far as somebody answered. */
    Optional<AnalysisView> analysis(DiversityPlan plan) {
        return analyses.view(plan);
    }

    /** Whoever is neither the employer nor the service that was entrusted with the plan gets what could be published. */
    private Discretion discretion(DiversityPlan plan) {
        Optional<TenantId> reader = callers.find().map(caller -> caller.organisation());
        if (reader.filter(plan.employer()::equals).isPresent()) {
            return Discretion.none();
        }
        FigureRules rules = basis.figureRules(plan.planType());
        return reader.filter(plan.service()::equals).isPresent()
                ? Discretion.reviewing(rules)
                : Discretion.publishing(rules);
    }

    private static HeadcountNames names(Catalogue catalogue) {
        return new HeadcountNames(Map.of(), Map.of(), Map.of(), catalogue.targetGroups());
    }

    private HeadcountNames names(DiversityPlan plan, Catalogue catalogue) {
        Map<String, Names> places = new LinkedHashMap<>();
        establishments
                .names(plan.employer())
                .forEach((id, name) -> places.put(id.toString(), new Names(name, name, name, name)));
        WorkTerms terms = basis.allTerms();
        return new HeadcountNames(places, terms.jobLevels(), terms.contracts(), catalogue.targetGroups());
    }
}
