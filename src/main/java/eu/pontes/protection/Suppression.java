package eu.pontes.protection;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which cells of tables that are published together are hidden. It holds no count, so it can be kept: what was hidden once
 * stays hidden when the same people are counted again, because two pictures of one workforce can be subtracted too.
 */
public record Suppression(Set<CellKey> hidden) {

    /** Nothing was hidden so far. */
    public static final Suppression NONE = new Suppression(Set.of());

    public Suppression {
        hidden = Set.copyOf(hidden);
    }

    /**
     * Hides what must be hidden in tables of the same people.
     *
     * @param earlier what was hidden when these people were counted before; cells that are gone since do not matter
     */
    public static Suppression of(List<CountTable> tables, Threshold threshold, Suppression earlier) {
        if (tables.isEmpty()) {
            return NONE;
        }
        CellSystem system = new CellSystem(tables);
        BitSet already = new BitSet();
        system.keys().stream().filter(earlier.hidden()::contains).forEach(key -> already.set(system.numberOf(key)));
        return new Suppression(new Protection(system, threshold)
                .hidden(already).stream().mapToObj(system.keys()::get).collect(Collectors.toSet()));
    }

    /** Hides what either of them hides. */
    public Suppression and(Suppression other) {
        Set<CellKey> both = new HashSet<>(hidden);
        both.addAll(other.hidden);
        return new Suppression(both);
    }

    /** What may be read of the tables that it was made for, in the same order. */
    public List<ProtectedTable> applyTo(List<CountTable> tables) {
        return tables.stream().map(this::applyTo).toList();
    }

    private ProtectedTable applyTo(CountTable table) {
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        table.counts()
                .forEach((key, count) ->
                        cells.put(key, hidden.contains(key) ? new Cell.Hidden() : new Cell.Shown(count)));
        return new ProtectedTable(table.dimensions(), table.overlapping(), cells);
    }

    /** As text, one line for each cell; {@link #parse} reads it. */
    public String text() {
        return hidden.stream().map(CellKey::text).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote. */
    public static Suppression parse(String text) {
        return new Suppression(text.lines().map(CellKey::parse).collect(Collectors.toSet()));
    }
}
