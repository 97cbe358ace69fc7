package eu.pontes.plan.grid;

import eu.pontes.plan.grid.SheetRow.Entry;
import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of a sheet and stops when it grows beyond what a grid can be. */
final class SheetRows {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_CELLS = 200_000;

    private static final int LONGEST_TEXT = 1_000;

    private final List<SheetRow> rows = new ArrayList<>();
    private int cells;

    /** Adds a row unless it is blank. */
    void add(int number, List<Entry> entries) throws SheetRefused {
        SheetRow row = new SheetRow(number, entries);
        if (row.isBlank()) {
            return;
        }
        cells += entries.size();
        if (rows.size() >= MOST_ROWS || cells > MOST_CELLS) {
            throw new SheetRefused("plan.grid.too-many-rows", MOST_ROWS, MOST_CELLS);
        }
        rows.add(row);
    }

    /** Checks that one more cell fits in its row. */
    static void checkColumn(int column) throws SheetRefused {
        if (column >= MOST_COLUMNS) {
            throw new SheetRefused("plan.grid.too-many-columns", MOST_COLUMNS);
        }
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    List<SheetRow> rows() {
        return rows;
    }
}
