package eu.pontes.protection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts of people before protection, over one dimension or two crossed ones, with all their totals. The columns of a
 * table either divide people, and add up to the total of the row, or are groups that overlap: then each group divides
 * people in those who belong to it and the others, and both are counts to protect.
 */
public final class CountTable {

    /** The code of a total, in a row or a column. */
    public static final String TOTAL = Dimension.WHOLE;

    private static final int MOST_PEOPLE = 100_000_000;

    private final List<Dimension> dimensions;
    private final boolean overlapping;
    private final Map<CellKey, Integer> counts = new LinkedHashMap<>();

    private CountTable(List<Dimension> dimensions, boolean overlapping) {
        this.dimensions = List.copyOf(dimensions);
        this.overlapping = overlapping;
    }

    /**
     * A table whose columns, if any, divide people.
     *
     * @param dimensions the rows, and the columns if there are any
     * @param counts by the codes of leaves in the order of the dimensions; what is missing is zero
     */
    public static CountTable of(List<Dimension> dimensions, Map<List<String>, Integer> counts) {
        if (dimensions.isEmpty() || dimensions.size() > 2) {
            throw new IllegalArgumentException("A table crosses one or two dimensions, not " + dimensions.size());
        }
        CountTable table = new CountTable(dimensions, false);
        table.checkColumns();
        checkCoordinates(dimensions, counts);
        for (String row : table.rows().leaves()) {
            if (dimensions.size() == 1) {
                table.add(row, TOTAL, false, counts.getOrDefault(List.of(row), 0));
                continue;
            }
            for (String column : table.columns()) {
                int count = counts.getOrDefault(List.of(row, column), 0);
                table.add(row, column, false, count);
                table.add(row, TOTAL, false, count);
            }
        }
        return table;
    }

    /**
     * A table of groups that overlap.
     *
     * @param workforce everybody, by the codes of the leaves of the rows; what is missing is zero
     * @param counts by the codes of a leaf of the rows and a group; what is missing is zero
     */
    public static CountTable ofGroups(
            Dimension rows, Dimension groups, Map<String, Integer> workforce, Map<List<String>, Integer> counts) {
        CountTable table = new CountTable(List.of(rows, groups), true);
        table.checkColumns();
        Map<List<String>, Integer> totals = new HashMap<>();
        workforce.forEach((row, people) -> totals.put(List.of(row), people));
        checkCoordinates(List.of(rows), totals);
        checkCoordinates(List.of(rows, groups), counts);
        for (String row : rows.leaves()) {
            int everybody = workforce.getOrDefault(row, 0);
            table.add(row, TOTAL, false, everybody);
            for (String group : table.columns()) {
                int members = counts.getOrDefault(List.of(row, group), 0);
                table.add(row, group, false, members);
                table.add(row, group, true, everybody - members);
            }
        }
        return table;
    }

    private void checkColumns() {
        if (dimensions.size() == 2) {
            if (!dimensions.get(1).isFlat()) {
                throw new IllegalArgumentException("Only the rows may contain each other");
            }
            if (rows().name().equals(dimensions.get(1).name())) {
                throw new IllegalArgumentException("A dimension is not crossed with itself");
            }
        }
    }

    private static void checkCoordinates(List<Dimension> dimensions, Map<List<String>, Integer> counts) {
        List<Set<String>> known = dimensions.stream()
                .<Set<String>>map(dimension -> new HashSet<>(dimension.leaves()))
                .toList();
        for (List<String> place : counts.keySet()) {
            boolean right = place.size() == known.size();
            for (int i = 0; right && i < known.size(); i++) {
                right = known.get(i).contains(place.get(i));
            }
            if (!right) {
                throw new IllegalArgumentException("No such place in the table: " + place);
            }
        }
    }

    private void add(String leaf, String column, boolean complement, int count) {
        if (count < 0 || count > MOST_PEOPLE) {
            throw new IllegalArgumentException("Not a count of people: " + count);
        }
        for (String row = leaf; !row.equals(TOTAL); row = rows().parent(row)) {
            addTo(key(row, column, complement), count);
        }
        addTo(key(TOTAL, column, complement), count);
    }

    private void addTo(CellKey key, int count) {
        if (counts.merge(key, count, Math::addExact) > MOST_PEOPLE) {
            throw new IllegalArgumentException("More than " + MOST_PEOPLE + " people");
        }
    }

    /** The dimension of the rows. */
    public Dimension rows() {
        return dimensions.get(0);
    }

    /** The codes of the columns, without the total. */
    public List<String> columns() {
        return dimensions.size() == 2 ? dimensions.get(1).codes() : List.of();
    }

    /** The key of a cell, or of a total if a code is {@link #TOTAL}. */
    public CellKey cell(String row, String column) {
        return known(key(row, column, false));
    }

    /** The key of those in a row who do not belong to a group. */
    public CellKey complement(String row, String group) {
        return known(key(row, group, true));
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    boolean overlapping() {
        return overlapping;
    }

    Map<CellKey, Integer> counts() {
        return counts;
    }

    private CellKey known(CellKey key) {
        if (!counts.containsKey(key)) {
            throw new IllegalArgumentException("No such cell: " + key);
        }
        return key;
    }

    CellKey key(String row, String column, boolean complement) {
        return key(dimensions, row, column, complement);
    }

    static CellKey key(List<Dimension> dimensions, String row, String column, boolean complement) {
        String down = dimensions.get(0).name();
        if (column.equals(TOTAL)) {
            return row.equals(TOTAL) ? CellKey.GRAND_TOTAL : CellKey.total(down, row, false);
        }
        String across = dimensions.get(dimensions.size() - 1).name();
        return row.equals(TOTAL)
                ? CellKey.total(across, column, complement)
                : new CellKey(down, row, across, column, complement);
    }
}
