package eu.pontes.plan;

import eu.pontes.employer.EstablishmentService;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.programme.AnalysisBasisService;
import eu.pontes.programme.Catalogue;
import eu.pontes.programme.Names;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.WorkTerms;
import eu.pontes.protection.Suppression;
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
    private final PlanSuppressions suppressions;
    private final Discretions discretions;
    private final EstablishmentService establishments;
    private final AnalysisBasisService basis;
    private final ProgrammeService programme;

    @Inject
    StatesOfPlay(
            CountedGrids grids,
            Analyses analyses,
            PlanSuppressions suppressions,
            Discretions discretions,
            EstablishmentService establishments,
            AnalysisBasisService basis,
            ProgrammeService programme) {
        this.grids = grids;
        this.analyses = analyses;
        this.suppressions = suppressions;
        this.discretions = discretions;
        this.establishments = establishments;
        this.basis = basis;
        this.programme = programme;
    }

    /** In figures, as far as somebody wrote them down and the reader may know them. */
    Optional<StateOfPlayView> of(DiversityPlan plan, Catalogue catalogue, Discretion discretion) {
        return plan.stateOfPlay()
                .map(state -> new StateOfPlayView(
                        state.referenceDate(),
                        state.lawfulBasis(),
                        state.note(),
                        headcounts(plan, counted(plan, state, catalogue), discretion)));
    }

    /** Works out once and for all readers what is hidden of the headcounts of a plan that is handed in. */
    void settle(DiversityPlan plan) {
        plan.stateOfPlay()
                .map(state -> counted(plan, state, programme.catalogue()))
                .ifPresent(counted -> {
                    Discretion discretion = discretions.ofOthers(plan);
                    PlanSuppression kept = suppressions.ofOrNew(plan);
                    discretion
                            .suppression(ShownHeadcounts.tables(counted.grid(), counted.names()), kept.suppression())
                            .ifPresent(now -> kept.handIn(counted.grid(), discretion.smallestCell(), now));
                });
    }

    /**
     * As far as the reader may know them. While the employer changes what was handed in, others see no number of it: each
     * state on the way could be subtracted from the one before.
     */
    private Headcounts headcounts(DiversityPlan plan, Counted counted, Discretion discretion) {
        Optional<PlanSuppression> kept = discretion.applies() ? suppressions.of(plan) : Optional.empty();
        if (kept.isPresent() && !kept.get().isFor(counted.grid())) {
            return ShownHeadcounts.unseen();
        }
        return ShownHeadcounts.of(
                counted.grid(),
                counted.names(),
                tables -> kept.map(one -> one.suppression(tables, discretion))
                        .or(() -> discretion.suppression(tables, Suppression.NONE))
                        .map(suppression -> discretion.shown(tables, suppression)));
    }

    /** What was counted: the grid or, without one, the totals that somebody typed. */
    private Counted counted(DiversityPlan plan, StateOfPlay state, Catalogue catalogue) {
        HeadcountGrid grid = grids.cells(plan);
        return grid.cells().isEmpty()
                ? new Counted(state.undivided(plan.headcounts()), names(catalogue))
                : new Counted(grid, names(plan, catalogue));
    }

    private record Counted(HeadcountGrid grid, HeadcountNames names) {}

    /**
     * What the caller may read of what was handed in before. What was hidden at any time since stays hidden there too, so
     * this is never more than what the caller was shown then.
     */
    Optional<Headcounts> handedIn(DiversityPlan plan, Snapshot snapshot) {
        Discretion discretion = discretions.of(plan);
        Suppression hidden =
                suppressions.of(plan).map(PlanSuppression::suppression).orElse(Suppression.NONE);
        return SnapshotCounts.headcount(snapshot)
                .map(grid -> ShownHeadcounts.of(
                        grid,
                        names(plan, programme.catalogue()),
                        tables -> discretion
                                .suppression(tables, hidden)
                                .map(suppression -> discretion.shown(tables, suppression))));
    }

    /** In words, as far as somebody answered. */
    Optional<AnalysisView> analysis(DiversityPlan plan) {
        return analyses.view(plan);
    }

    private static HeadcountNames names(Catalogue catalogue) {
        return new HeadcountNames(Map.of(), Map.of(), Map.of(), catalogue.targetGroups());
    }

    HeadcountNames names(DiversityPlan plan, Catalogue catalogue) {
        Map<String, Names> places = new LinkedHashMap<>();
        establishments
                .names(plan.employer())
                .forEach((id, name) -> places.put(id.toString(), new Names(name, name, name, name)));
        WorkTerms terms = basis.allTerms();
        return new HeadcountNames(places, terms.jobLevels(), terms.contracts(), catalogue.targetGroups());
    }
}
