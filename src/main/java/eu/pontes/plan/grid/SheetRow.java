package eu.pontes.plan.grid;

import java.util.List;

/**
 * A row of a spreadsheet before anybody knows what it means.
 *
 * @param number as the spreadsheet counts, from 1
 */
record SheetRow(int number, List<Entry> entries) {

    /** A cell as it was read. */
    sealed interface Entry {

        /** What a reader sees. */
        String text();
    }

    /** Something written, in which numbers follow the habits of a language. */
    record Text(String text) implements Entry {}

    /** A number of the spreadsheet itself, whose decimal point is a point. */
    record Figure(String text) implements Entry {}

    /** A cell without a value of its own: a formula that was never calculated, or that failed. */
    record Fault(String text, String key) implements Entry {}

    static final Entry NOTHING = new Text("");

    SheetRow {
        entries = List.copyOf(entries);
    }

    Entry at(int column) {
        return column < entries.size() ? entries.get(column) : NOTHING;
    }

    boolean isBlank() {
        return entries.stream().allMatch(entry -> entry.text().isBlank());
    }
}
