package eu.pontes.plan;

import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.Snapshot.Part;
import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where headcounts stand in a snapshot: the totals in the state of play, and beside it a value for each cell of a grid. */
final class SnapshotCounts {

    private static final String EVERYBODY = "workforceTotal";
    private static final String GROUP = "headcounts.";
    private static final String SEPARATOR = "/";

    private SnapshotCounts() {}

    /** A grid as a part, each cell by the codes of its establishment, level, contract and group. */
    static Part part(HeadcountGrid grid) {
        Map<String, String> people = new TreeMap<>();
        grid.cells()
                .forEach(cell -> people.put(
                        String.join(SEPARATOR, cell.establishment(), cell.level(), cell.contract(), cell.group()),
                        Integer.toString(cell.people())));
        return new Part(Kind.HEADCOUNTS, "", people);
    }

    /** The cells of a grid that was written as a part. */
    static List<GridCell> cells(Part part) {
        return part.values().entrySet().stream()
                .map(value -> {
                    String[] place = value.getKey().split(SEPARATOR, -1);
                    return new GridCell(place[0], place[1], place[2], place[3], Integer.parseInt(value.getValue()));
                })
                .toList();
    }

    /** All that was counted: a grid, or else the totals; nothing where nobody counted. */
    static Optional<HeadcountGrid> headcount(Snapshot snapshot) {
        return snapshot.part(Kind.HEADCOUNTS)
                .map(SnapshotCounts::cells)
                .or(() -> snapshot.part(Kind.STATE_OF_PLAY).map(SnapshotCounts::totals))
                .filter(cells -> !cells.isEmpty())
                .map(HeadcountGrid::new);
    }

    private static List<GridCell> totals(Part state) {
        List<GridCell> cells = new ArrayList<>();
        state.values().forEach((name, people) -> {
            if (name.equals(EVERYBODY) || name.startsWith(GROUP)) {
                String group = name.equals(EVERYBODY) ? "" : name.substring(GROUP.length());
                cells.add(new GridCell("", "", "", group, Integer.parseInt(people)));
            }
        });
        return cells;
    }

    /** A snapshot without any headcount. */
    static Snapshot uncounted(Snapshot snapshot) {
        Snapshot withoutGrid = snapshot.without(Kind.HEADCOUNTS);
        return withoutGrid
                .part(Kind.STATE_OF_PLAY)
                .map(state -> {
                    Map<String, String> values = new TreeMap<>(state.values());
                    values.keySet().removeIf(SnapshotCounts::counts);
                    return withoutGrid.with(new Part(state.kind(), state.id(), values));
                })
                .orElse(withoutGrid);
    }

    /** Those values of a state of play that are headcounts, or stand for them. */
    static Map<String, String> counted(Map<String, String> state) {
        Map<String, String> counted = new TreeMap<>(state);
        counted.keySet().removeIf(name -> !counts(name));
        return counted;
    }

    private static boolean counts(String name) {
        return name.equals(EVERYBODY) || name.startsWith(GROUP) || name.equals(Fingerprints.GRID);
    }
}
