package eu.pontes.plan;

import eu.pontes.employer.EstablishmentService;
import eu.pontes.employer.EstablishmentView;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.GridReading;
import eu.pontes.plan.grid.GridTerm;
import eu.pontes.plan.grid.GridTerms;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.programme.AnalysisBasisService;
import eu.pontes.programme.Names;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.WorkTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a grid of the caller's own organisation may name today. */
@ApplicationScoped
class GridVocabulary {

    private final EstablishmentService establishments;
    private final AnalysisBasisService basis;
    private final ProgrammeService programme;
    private final Clock clock;

    @Inject
    GridVocabulary(
            EstablishmentService establishments, AnalysisBasisService basis, ProgrammeService programme, Clock clock) {
        this.establishments = establishments;
        this.basis = basis;
        this.programme = programme;
        this.clock = clock;
    }

    GridTerms terms() {
        WorkTerms work = basis.termsOn(LocalDate.now(clock));
        return new GridTerms(
                establishments.establishments().stream()
                        .filter(EstablishmentView::isOpen)
                        .map(GridVocabulary::term)
                        .toList(),
                terms(work.jobLevels()),
                terms(work.contracts()),
                terms(programme.catalogue().targetGroups()));
    }

    /**
     * What was read, if it is a whole grid that names nothing else: it may have been read before an establishment was
     * closed, and what is shut for others is not opened by its id.
     */
    HeadcountGrid accepted(GridReading reading) {
        HeadcountGrid grid = reading.grid();
        if (!reading.isClean() || grid.cells().stream().noneMatch(cell -> cell.people() > 0)) {
            throw Problem.invalid("grid", "plan-grid-nobody");
        }
        GridTerms terms = terms();
        boolean known = isKnown(grid, GridCell::establishment, terms.establishments())
                && isKnown(grid, GridCell::level, terms.levels())
                && isKnown(grid, GridCell::contract, terms.contracts());
        Set<String> groups = codes(terms.groups());
        if (!known || !grid.cells().stream().allMatch(cell -> cell.isTotal() || groups.contains(cell.group()))) {
            throw Problem.invalid("grid", "plan-grid-changed");
        }
        return grid;
    }

    /** A grid divides all of its people in one way, or none of them. */
    private static boolean isKnown(HeadcountGrid grid, Function<GridCell, String> part, List<GridTerm> terms) {
        Set<String> used = grid.cells().stream().map(part).collect(Collectors.toSet());
        return used.equals(Set.of("")) || codes(terms).containsAll(used);
    }

    private static Set<String> codes(List<GridTerm> terms) {
        return terms.stream().map(GridTerm::code).collect(Collectors.toSet());
    }

    private static GridTerm term(EstablishmentView place) {
        Stream<String> numbers =
                place.unitNumber().stream().flatMap(number -> Stream.of(number.value(), number.printed()));
        return new GridTerm(
                place.id().toString(),
                Stream.concat(Stream.of(place.name()), numbers).toList());
    }

    private static List<GridTerm> terms(Map<String, Names> names) {
        return names.entrySet().stream()
                .map(entry -> new GridTerm(entry.getKey(), all(entry.getValue())))
                .toList();
    }

    private static List<String> all(Names names) {
        return List.of(names.nl(), names.fr(), names.de(), names.en());
    }
}
