package eu.pontes.protection;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The other side: what can be known of every hidden cell by somebody who has all tables of a set and a pencil. The
 * intervals are exact, in whole numbers, for everything that {@link Protection} publishes.
 */
public final class Audit {

    private final Map<CellKey, Interval> intervals = new LinkedHashMap<>();
    private final CellSystem system;

    private Audit(CellSystem system) {
        this.system = system;
    }

    /**
     * Audits tables that are published together.
     *
     * @param published what is shown of each table, in the same order
     */
    public static Audit of(List<CountTable> tables, List<ProtectedTable> published) {
        CellSystem system = new CellSystem(tables);
        BitSet hidden = new BitSet();
        for (ProtectedTable table : published) {
            table.cells().forEach((key, cell) -> {
                if (cell instanceof Cell.Hidden) {
                    hidden.set(system.numberOf(key));
                }
            });
        }
        Audit audit = new Audit(system);
        for (Network network : system.networks()) {
            int[] cells = network.cells();
            for (int edge = 0; edge < cells.length; edge++) {
                if (hidden.get(cells[edge])) {
                    audit.intervals.merge(
                            system.keys().get(cells[edge]), network.interval(edge, hidden), Audit::common);
                }
            }
        }
        return audit;
    }

    private static Interval common(Interval one, Interval other) {
        return new Interval(Math.max(one.lowest(), other.lowest()), Math.min(one.highest(), other.highest()));
    }

    /** For every hidden cell, all that it can be. */
    public Map<CellKey, Interval> intervals() {
        return Map.copyOf(intervals);
    }

    /** The sensitive cells that are shown, or of which more is known than a threshold allows; none if all is well. */
    public List<CellKey> exposed(Threshold threshold) {
        return system.keys().stream()
                .filter(key -> threshold.isSensitive(system.value(system.numberOf(key))))
                .filter(key -> !intervals.containsKey(key) || intervals.get(key).width() < threshold.smallest())
                .toList();
    }
}
