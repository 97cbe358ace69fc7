package eu.pontes.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cell suppression for tables of people: hides every sensitive count (primary suppression) and as many others as it
 * takes (complementary suppression) so that nobody who knows everything shown can bound a sensitive count to fewer than
 * a threshold's width of values.
 *
 * <p>What holds for every result, and is tested by attacks that share no code with it: for each sensitive cell there are
 * two assignments of whole numbers from zero up to all hidden cells of all tables of the set that agree with every shown
 * number and differ in this cell by at least the threshold. Outside of it: what a reader knows from elsewhere (that a
 * cell must be empty, one's own place in a table), and tables that are published apart.
 *
 * <p>A table with c cells costs at most about c² steps for each sensitive cell; 250 rows by 20 columns take a moment.
 */
public final class Protection {

    private final CellSystem system;
    private final Threshold threshold;

    Protection(CellSystem system, Threshold threshold) {
        this.system = system;
        this.threshold = threshold;
    }

    /** Protects a table that is published alone. */
    public static ProtectedTable protect(CountTable table, Threshold threshold) {
        return protect(List.of(table), threshold).get(0);
    }

    /**
     * Protects tables of the same people that are published together, in the same order. Tables with a dimension of the
     * same name share its totals; no two may cross the same dimensions.
     */
    public static List<ProtectedTable> protect(List<CountTable> tables, Threshold threshold) {
        return Suppression.of(tables, threshold, Suppression.NONE).applyTo(tables);
    }

    /** All cells to hide if some must be hidden anyway; smaller counts are served first, then by their order. */
    BitSet hidden(BitSet already) {
        BitSet hidden = new BitSet();
        already.stream().forEach(cell -> system.hide(cell, hidden));
        List<Integer> sensitive = IntStream.range(0, system.keys().size())
                .filter(cell -> threshold.isSensitive(system.value(cell)))
                .boxed()
                .sorted((one, other) -> system.value(one) != system.value(other)
                        ? Integer.compare(system.value(one), system.value(other))
                        : Integer.compare(one, other))
                .toList();
        sensitive.forEach(cell -> system.hide(cell, hidden));
        Map<Integer, List<Spot>> spots = spots();
        for (int cell : sensitive) {
            for (Spot spot : spots.getOrDefault(cell, List.of())) {
                if (!spot.network().isAsWide(spot.edge(), threshold.smallest(), hidden)) {
                    spot.network()
                            .cheapestCover(spot.edge(), threshold.smallest(), each -> system.cost(each, hidden))
                            .forEach(each -> system.hide(each, hidden));
                }
            }
        }
        return hidden;
    }

    /** A total is an edge of several networks. */
    private record Spot(Network network, int edge) {}

    private Map<Integer, List<Spot>> spots() {
        Map<Integer, List<Spot>> spots = new HashMap<>();
        for (Network network : system.networks()) {
            int[] cells = network.cells();
            for (int edge = 0; edge < cells.length; edge++) {
                spots.computeIfAbsent(cells[edge], cell -> new ArrayList<>()).add(new Spot(network, edge));
            }
        }
        return spots;
    }
}
