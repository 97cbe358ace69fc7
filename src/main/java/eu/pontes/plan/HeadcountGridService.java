package eu.pontes.plan;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.grid.GridReader;
import eu.pontes.plan.grid.GridReading;
import eu.pontes.plan.grid.GridTemplate;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The employer's door to the grid in which the workforce of a plan is counted. A grid is taken over as a whole or not at
 * all; the totals of the state of play follow from it, so that both always say the same.
 */
@ApplicationScoped
@Transactional
public class HeadcountGridService {

    private final Plans plans;
    private final CountedGrids grids;
    private final GridVocabulary vocabulary;
    private final GridWords words;
    private final Callers callers;
    private final Checks checks;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    HeadcountGridService(
            Plans plans,
            CountedGrids grids,
            GridVocabulary vocabulary,
            GridWords words,
            Callers callers,
            Checks checks,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.grids = grids;
        this.vocabulary = vocabulary;
        this.words = words;
        this.callers = callers;
        this.checks = checks;
        this.trail = trail;
        this.clock = clock;
    }

    @Requires(Permission.READ_OWN_PLANS)
    public GridState state(PlanId id) {
        return grids.of(own(id)).map(CountedGrid::state).orElse(GridState.NONE);
    }

    /** Reads what was copied from a spreadsheet, and keeps nothing of it. */
    @Requires(Permission.DRAFT_PLANS)
    public GridReading pasted(PlanId id, String text, Language language) {
        own(id).status().mustBeEditable();
        return new GridReader(vocabulary.terms(), language).pasted(text);
    }

    /** Reads an XLSX or a CSV file, and keeps nothing of it. */
    @Requires(Permission.DRAFT_PLANS)
    public GridReading file(PlanId id, byte[] file, Language language) {
        own(id).status().mustBeEditable();
        return new GridReader(vocabulary.terms(), language).file(file);
    }

    /** A workbook with the right headings and what was counted already. */
    @Requires(Permission.DRAFT_PLANS)
    public byte[] workbook(PlanId id, Language language) {
        HeadcountGrid counted = grids.cells(own(id));
        return new GridTemplate(words.labels(vocabulary.terms(), language)).workbook(counted, words.sheets(language));
    }

    /** The right headings for programs that write such a file. */
    @Requires(Permission.DRAFT_PLANS)
    public String csv(PlanId id, Language language) {
        own(id).status().mustBeEditable();
        return new GridTemplate(words.labels(vocabulary.terms(), language)).csv();
    }

    /** Takes over a whole grid in place of the one before; the totals of the state of play become its totals. */
    @Requires(Permission.DRAFT_PLANS)
    public void replace(PlanId id, int version, GridReading reading) {
        DiversityPlan plan = own(id);
        plan.status().mustBeEditable();
        HeadcountGrid cells = vocabulary.accepted(reading);
        StateOfPlay state = plan.stateOfPlay().orElseThrow(() -> Problem.invalid("grid", "plan-grid-basis"));
        if (state.lawfulBasis() == LawfulBasis.QUALITATIVE_ONLY) {
            throw Problem.invalid("grid", "plan-grid-uncounted");
        }
        plan.describeStateOfPlay(checks.valid(state.counting(cells)));
        CountedGrid grid = grids.of(plan).orElseGet(() -> new CountedGrid(plan, clock.instant()));
        grid.replacedAt(version, clock.instant());
        grids.write(plan, grid, cells);
        plans.touch(plan);
        record(plan, "plan.grid-imported");
    }

    /** Forgets the grid; the totals stay and can be changed again. */
    @Requires(Permission.DRAFT_PLANS)
    public void clear(PlanId id, int version) {
        DiversityPlan plan = own(id);
        plan.status().mustBeEditable();
        CountedGrid grid = grids.of(plan).orElseThrow(Problem::stale);
        grid.replacedAt(version, clock.instant());
        grids.remove(plan, grid);
        plans.touch(plan);
        record(plan, "plan.grid-removed");
    }

    private DiversityPlan own(PlanId id) {
        return plans.own(callers.current().organisation(), id);
    }

    private void record(DiversityPlan plan, String action) {
        trail.record(plan.employer(), action, new Subject("plan", plan.id().value()));
    }
}
