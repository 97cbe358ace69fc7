package eu.pontes.protection;

/**
 * Names a cell across all tables of a set: a total that two tables share has one key.
 *
 * @param rowDimension empty for the grand total
 * @param row the code in that dimension
 * @param columnDimension empty for a total
 * @param column the code in that dimension
 * @param complement whether it counts those who do not belong to the group
 */
public record CellKey(String rowDimension, String row, String columnDimension, String column, boolean complement) {

    static final CellKey GRAND_TOTAL = new CellKey("", "", "", "", false);

    private static final String BETWEEN = "\t";

    String text() {
        return String.join(BETWEEN, rowDimension, row, columnDimension, column, Boolean.toString(complement));
    }

    static CellKey parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("Not a cell: " + text);
        }
        return new CellKey(parts[0], parts[1], parts[2], parts[3], Boolean.parseBoolean(parts[4]));
    }

    static CellKey total(String dimension, String code, boolean complement) {
        return new CellKey(dimension, code, "", "", complement);
    }

    /** Whether several tables can share this cell. */
    boolean isTotal() {
        return columnDimension.isEmpty();
    }
}
