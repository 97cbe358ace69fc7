package eu.pontes.protection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Draws a table, or one group of a table of groups that overlap, as a network of its cells and totals. */
final class TableNetwork {

    private final CountTable table;
    private final ToIntFunction<CellKey> numbers;
    private final Set<String> leaves;
    private final Network network;
    private final int home;
    private final Map<String, Integer> totals = new HashMap<>();

    private TableNetwork(CountTable table, ToIntFunction<CellKey> numbers, int[] values) {
        this.table = table;
        this.numbers = numbers;
        leaves = new HashSet<>(table.rows().leaves());
        network = new Network(values);
        home = network.knot();
    }

    /** The networks of a table: one, or one for each group. */
    static List<Network> of(CountTable table, ToIntFunction<CellKey> numbers, int[] values) {
        if (!table.overlapping()) {
            return List.of(new TableNetwork(table, numbers, values).draw(table.columns(), List.of()));
        }
        return table.columns().stream()
                .map(List::of)
                .map(group -> new TableNetwork(table, numbers, values).draw(group, group))
                .toList();
    }

    private Network draw(List<String> columns, List<String> complements) {
        totals.put(CountTable.TOTAL, network.knot());
        network.edge(numbers.applyAsInt(CellKey.GRAND_TOTAL), home, at(totals, CountTable.TOTAL));
        for (String row : table.rows().codes()) {
            boolean end = columns.isEmpty() && leaves.contains(row);
            totals.put(row, end ? home : network.knot());
            network.edge(numbers.applyAsInt(table.cell(row, CountTable.TOTAL)), parent(totals, row), at(totals, row));
        }
        columns.forEach(column -> gather(column, false));
        complements.forEach(column -> gather(column, true));
        return network;
    }

    private void gather(String column, boolean complement) {
        Map<String, Integer> gathered = new HashMap<>(Map.of(CountTable.TOTAL, network.knot()));
        network.edge(cell(CountTable.TOTAL, column, complement), at(gathered, CountTable.TOTAL), home);
        for (String row : table.rows().codes()) {
            gathered.put(row, leaves.contains(row) ? at(totals, row) : network.knot());
            network.edge(cell(row, column, complement), at(gathered, row), parent(gathered, row));
        }
    }

    private int cell(String row, String column, boolean complement) {
        return numbers.applyAsInt(table.key(row, column, complement));
    }

    private int parent(Map<String, Integer> knots, String row) {
        return at(knots, table.rows().parent(row));
    }

    private static int at(Map<String, Integer> knots, String row) {
        return Objects.requireNonNull(knots.get(row), row);
    }
}
