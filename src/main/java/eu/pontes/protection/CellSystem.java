package eu.pontes.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All cells of the tables that are published together, each once, with the equations that tie them.
 *
 * <p>Tables share totals only. A hidden total therefore hides its whole line in every table: whatever value such a total
 * can take by the totals around it, each table can then fill its line to match, so that tables tell nothing about each
 * other beyond what they show, and what the network of one table says about a cell holds for all together.
 */
final class CellSystem {

    private final List<CellKey> keys = new ArrayList<>();
    private final Map<CellKey, Integer> numbers = new HashMap<>();
    private final Map<Integer, BitSet> lines = new HashMap<>();
    private final List<Network> networks = new ArrayList<>();
    private final int[] values;

    CellSystem(List<CountTable> tables) {
        checkThatTheyAreLinkedByTotalsOnly(tables);
        Map<CellKey, Integer> counts = new HashMap<>();
        for (CountTable table : tables) {
            table.counts().forEach((key, count) -> number(key, count, counts));
        }
        values = keys.stream().mapToInt(counts::get).toArray();
        for (int cell = 0; cell < keys.size(); cell++) {
            CellKey key = keys.get(cell);
            if (!key.isTotal()) {
                line(CellKey.total(key.rowDimension(), key.row(), false)).set(cell);
                line(CellKey.total(key.columnDimension(), key.column(), key.complement()))
                        .set(cell);
            }
        }
        line(CellKey.GRAND_TOTAL).set(0, keys.size());
        tables.forEach(table -> networks.addAll(TableNetwork.of(table, this::numberOf, values)));
    }

    private static void checkThatTheyAreLinkedByTotalsOnly(List<CountTable> tables) {
        Map<String, Dimension> dimensions = new HashMap<>();
        Map<String, Boolean> overlaps = new HashMap<>();
        List<List<String>> crossings = new ArrayList<>();
        for (CountTable table : tables) {
            for (Dimension dimension : table.dimensions()) {
                boolean overlapping = table.overlapping() && !dimension.equals(table.rows());
                if (!dimension.equals(dimensions.getOrDefault(dimension.name(), dimension))
                        || overlapping != overlaps.getOrDefault(dimension.name(), overlapping)) {
                    throw new IllegalArgumentException("Two dimensions of one name: " + dimension.name());
                }
                dimensions.put(dimension.name(), dimension);
                overlaps.put(dimension.name(), overlapping);
            }
            List<String> crossing =
                    table.dimensions().stream().map(Dimension::name).sorted().toList();
            if (crossings.contains(crossing)) {
                throw new IllegalArgumentException("The same dimensions are crossed twice: " + crossing);
            }
            crossings.add(crossing);
        }
    }

    private void number(CellKey key, int count, Map<CellKey, Integer> counts) {
        Integer before = counts.put(key, count);
        if (before == null) {
            numbers.put(key, keys.size());
            keys.add(key);
        } else if (before != count) {
            throw new IllegalArgumentException("Two tables of one set count differently: " + key);
        }
    }

    private BitSet line(CellKey total) {
        return lines.computeIfAbsent(numberOf(total), number -> new BitSet());
    }

    int numberOf(CellKey key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("No such cell: " + key);
        }
        return number;
    }

    List<CellKey> keys() {
        return keys;
    }

    int value(int cell) {
        return values[cell];
    }

    List<Network> networks() {
        return networks;
    }

    /** Hides a cell and, if it is a total, its whole line. */
    void hide(int cell, BitSet hidden) {
        hidden.set(cell);
        BitSet line = lines.get(cell);
        if (line != null) {
            hidden.or(line);
        }
    }

    /**
     * What hiding a cell costs: the people whose number is no longer shown. Zeros come after all other cells of the body,
     * because a reader may know from elsewhere that a cell must be empty; totals come last.
     */
    long cost(int cell, BitSet hidden) {
        if (hidden.get(cell)) {
            return 0;
        }
        long everybody = values[numberOf(CellKey.GRAND_TOTAL)] + 1L;
        BitSet line = lines.get(cell);
        if (line != null) {
            return 2 * everybody * (1 + line.cardinality());
        }
        return values[cell] == 0 ? everybody : values[cell];
    }
}
