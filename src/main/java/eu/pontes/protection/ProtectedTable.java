package eu.pontes.protection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * What may be read of a table. It holds no hidden count, so that no output can show one by mistake.
 *
 * @param dimensions the rows, and the columns if there are any
 * @param overlapping whether the columns are groups that overlap
 * @param cells all cells and totals; of groups also those who do not belong to them
 */
public record ProtectedTable(List<Dimension> dimensions, boolean overlapping, Map<CellKey, Cell> cells) {

    public ProtectedTable {
        dimensions = List.copyOf(dimensions);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The codes of the rows, without the total. */
    public List<String> rows() {
        return dimensions.get(0).codes();
    }

    /** The codes of the columns, without the total. */
    public List<String> columns() {
        return dimensions.size() == 2 ? dimensions.get(1).codes() : List.of();
    }

    /** A cell, or a total if a code is {@link CountTable#TOTAL}. */
    public Cell cell(String row, String column) {
        return at(row, column, false);
    }

    /** Those in a row who do not belong to a group; hidden exactly if the group is, unless the total is hidden. */
    public Cell complement(String row, String group) {
        return at(row, group, true);
    }

    /** How many cells and totals are hidden. */
    public long hidden() {
        return cells.values().stream().filter(Cell.Hidden.class::isInstance).count();
    }

    ProtectedTable withEachShown(IntUnaryOperator change) {
        Map<CellKey, Cell> changed = new LinkedHashMap<>(cells);
        changed.replaceAll((key, cell) ->
                cell instanceof Cell.Shown shown ? new Cell.Shown(change.applyAsInt(shown.people())) : cell);
        return new ProtectedTable(dimensions, overlapping, changed);
    }

    private Cell at(String row, String column, boolean complement) {
        Cell cell = cells.get(CountTable.key(dimensions, row, column, complement));
        if (cell == null) {
            throw new IllegalArgumentException("No such cell: " + row + ", " + column);
        }
        return cell;
    }
}
