package eu.pontes.plan;

import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.programme.Names;
import eu.pontes.protection.Cell;
import eu.pontes.protection.CountTable;
import eu.pontes.protection.ProtectedTable;
import eu.pontes.protection.Suppression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sums a headcount up to what one reader may know: the totals, and a table for each division against the groups. All of
 * it is protected at once, because whoever sees several tables can subtract one from the other.
 */
final class ShownHeadcounts {

    private final HeadcountGrid grid;
    private final HeadcountNames names;
    private final List<Division> divisions;
    private final List<String> groups;
    private final List<DividedHeadcount> divided;
    private final Optional<List<ProtectedTable>> shown;

    private ShownHeadcounts(
            HeadcountGrid grid,
            HeadcountNames names,
            Function<List<CountTable>, Optional<List<ProtectedTable>>> protection) {
        this.grid = grid;
        this.names = names;
        divisions = Arrays.stream(Division.values())
                .filter(division -> grid.cells().stream()
                        .anyMatch(cell -> !division.of(cell).isEmpty()))
                .toList();
        Set<String> counted = grid.cells().stream().map(GridCell::group).collect(Collectors.toSet());
        groups = names.groups().keySet().stream().filter(counted::contains).toList();
        divided = divisions.isEmpty()
                ? List.of(new DividedHeadcount(
                        DividedHeadcount.ALL, List.of(DividedHeadcount.ALL), grid, cell -> DividedHeadcount.ALL))
                : divisions.stream().map(this::divided).toList();
        shown = protection.apply(tables());
    }

    /** What a reader may know of a headcount in which somebody was counted. */
    static Headcounts of(HeadcountGrid grid, HeadcountNames names, Discretion discretion) {
        return of(
                grid,
                names,
                tables -> discretion
                        .suppression(tables, Suppression.NONE)
                        .map(suppression -> discretion.shown(tables, suppression)));
    }

    /** The same where something else protects the tables; it gives nothing if all of them may be known. */
    static Headcounts of(
            HeadcountGrid grid,
            HeadcountNames names,
            Function<List<CountTable>, Optional<List<ProtectedTable>>> protection) {
        return new ShownHeadcounts(grid, names, protection).headcounts();
    }

    /** That there is a headcount, but no number of it. */
    static Headcounts unseen() {
        return new Headcounts(new Figure.Hidden(), List.of(), List.of());
    }

    /** What is shown together, before it is protected. */
    static List<CountTable> tables(HeadcountGrid grid, HeadcountNames names) {
        return new ShownHeadcounts(grid, names, tables -> Optional.empty()).tables();
    }

    private List<CountTable> tables() {
        return divided.stream().map(headcount -> headcount.table(groups)).toList();
    }

    private DividedHeadcount divided(Division division) {
        Set<String> present = grid.cells().stream().map(division::of).collect(Collectors.toSet());
        Set<String> codes = new LinkedHashSet<>(names.of(division).keySet());
        codes.retainAll(present);
        return new DividedHeadcount(division.name(), List.copyOf(codes), grid, division::of);
    }

    private Headcounts headcounts() {
        List<Headcounts.Table> tables = new ArrayList<>();
        for (int i = 0; i < divisions.size(); i++) {
            tables.add(table(i));
        }
        return new Headcounts(
                figure(0, CountTable.TOTAL, CountTable.TOTAL),
                groups.stream()
                        .map(group ->
                                new Headcounts.Group(group, names.group(group), figure(0, CountTable.TOTAL, group)))
                        .toList(),
                tables);
    }

    private Headcounts.Table table(int index) {
        Map<String, Names> parts = names.of(divisions.get(index));
        List<Headcounts.Row> rows = divided.get(index).codes().stream()
                .map(code -> new Headcounts.Row(
                        code,
                        parts.getOrDefault(code, new Names(code, code, code, code)),
                        figure(index, code, CountTable.TOTAL),
                        groups.stream().map(group -> figure(index, code, group)).toList()))
                .toList();
        return new Headcounts.Table(divisions.get(index), rows);
    }

    private Figure figure(int index, String code, String group) {
        boolean total = group.equals(CountTable.TOTAL);
        DividedHeadcount headcount = divided.get(index);
        Cell cell = shown.map(tables -> tables.get(index).cell(code, group))
                .orElseGet(() -> new Cell.Shown(total ? headcount.everybody(code) : headcount.members(code, group)));
        if (cell instanceof Cell.Shown known) {
            return total || headcount.counted(code, group) ? new Figure.Shown(known.people()) : new Figure.NotCounted();
        }
        return new Figure.Hidden();
    }
}
