package eu.pontes.plan.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The headcounts of an organisation by establishment, job level, contract type and target group. Groups overlap: one
 * person can be in several. What was not counted has no cell; nobody is a cell with zero.
 */
public record HeadcountGrid(List<GridCell> cells) {

    public HeadcountGrid {
        cells = List.copyOf(cells);
        Set<GridCell> places = new HashSet<>();
        Map<GridCell, Integer> totals = new HashMap<>();
        for (GridCell cell : cells) {
            GridCell place = new GridCell(cell.establishment(), cell.level(), cell.contract(), cell.group(), 0);
            if (!places.add(place)) {
                throw new IllegalArgumentException("The same place twice: " + place);
            }
            if (cell.isTotal()) {
                totals.put(place, cell.people());
            }
        }
        for (GridCell cell : cells) {
            GridCell everybody = new GridCell(cell.establishment(), cell.level(), cell.contract(), "", 0);
            if (cell.people() > totals.getOrDefault(everybody, -1)) {
                throw new IllegalArgumentException("More than everybody in its place: " + cell);
            }
        }
    }

    /** All cells as one text, the same in whatever order they come; hashes of it are stored, so it never changes. */
    public String text() {
        return cells.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    /** Nobody was counted. */
    public static HeadcountGrid empty() {
        return new HeadcountGrid(List.of());
    }
}
