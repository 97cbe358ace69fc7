package eu.pontes.plan;

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
import java.time.Instant;
import java.util.Optional;

/**
 * The employer's door to the grid in which the workforce of a plan is counted. A grid is taken over as a whole or not at
 * all; the totals of the state of play follow from it, so that both always say the same.
 */
@ApplicationScoped
@Transactional
public class HeadcountGridService {

    private final Plans plans;
    private final PlanTurns turns;
    private final CountedGrids grids;
    private final GridVocabulary vocabulary;
    private final GridWords words;
    private final Callers callers;
    private final Checks checks;
    private final Clock clock;

    @Inject
    HeadcountGridService(
            Plans plans,
            PlanTurns turns,
            CountedGrids grids,
            GridVocabulary vocabulary,
            GridWords words,
            Callers callers,
            Checks checks,
            Clock clock) {
        this.plans = plans;
        this.turns = turns;
        this.grids = grids;
        this.vocabulary = vocabulary;
        this.words = words;
        this.callers = callers;
        this.checks = checks;
        this.clock = clock;
    }

    /** When the workforce was counted in a grid, if it was. */
    @Requires(Permission.READ_OWN_PLANS)
    public Optional<Instant> importedAt(PlanId id) {
        return grids.of(own(id)).map(CountedGrid::importedAt);
    }

    /** Reads what was copied from a spreadsheet, and keeps nothing of it. */
    @Requires(Permission.DRAFT_PLANS)
    public GridReading pasted(PlanId id, String text, Language language) {
        own(id).status().mustBeEditable();
        return new GridReader(vocabulary.terms(), language).pasted(text);
    }

    /** Reads once more what was read from a file before, by the vocabulary of now. */
    @Requires(Permission.DRAFT_PLANS)
    public GridReading again(PlanId id, String sheet, Language language) {
        own(id).status().mustBeEditable();
        return new GridReader(vocabulary.terms(), language).again(sheet);
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

    /**
     * Takes over a whole grid in place of the one before. Its totals become those of the state of play, so neither of the
     * two may have been written by somebody else since.
     *
     * @param version of the plan that was on the screen
     */
    @Requires(Permission.DRAFT_PLANS)
    public void replace(PlanId id, int version, GridReading reading) {
        turns.write(id, version, PlanSection.HEADCOUNTS, "plan.grid-imported", plan -> {
            plan.status().mustBeEditable();
            plan.mustBeUnchanged(PlanSection.STATE_OF_PLAY, version);
            HeadcountGrid cells = vocabulary.accepted(reading);
            StateOfPlay state = plan.stateOfPlay().orElseThrow(() -> Problem.invalid("grid", "plan-grid-basis"));
            if (state.lawfulBasis() == LawfulBasis.QUALITATIVE_ONLY) {
                throw Problem.invalid("grid", "plan-grid-uncounted");
            }
            plan.describeStateOfPlay(checks.valid(state.counting(cells)));
            plan.written(PlanSection.HEADCOUNTS);
            grids.write(plan, cells, clock.instant());
        });
    }

    /** Forgets the grid; the totals stay and can be changed again. */
    @Requires(Permission.DRAFT_PLANS)
    public void clear(PlanId id, int version) {
        turns.write(id, version, PlanSection.HEADCOUNTS, "plan.grid-removed", plan -> {
            plan.written(PlanSection.HEADCOUNTS);
            grids.remove(plan);
        });
    }

    private DiversityPlan own(PlanId id) {
        return plans.own(callers.current().organisation(), id);
    }
}
