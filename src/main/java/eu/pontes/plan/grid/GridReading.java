package eu.pontes.plan.grid;

import java.util.List;

/**
 * What came of reading a spreadsheet: all of it to look at, and either a grid or what to repair first.
 *
 * @param grid what can be taken over; empty as long as there are errors
 * @param preview the rows as they were read, the header first; empty if the sheet was refused as a whole
 * @param errors in the order of the sheet
 * @param sheet all of it as one text that {@link GridReader#again} reads alike; empty if it was refused as a whole
 */
public record GridReading(HeadcountGrid grid, List<PreviewRow> preview, List<GridError> errors, String sheet) {

    /**
     * A row of the spreadsheet.
     *
     * @param number as the spreadsheet counts, from 1
     */
    public record PreviewRow(int number, List<String> cells) {

        public PreviewRow {
            cells = List.copyOf(cells);
        }
    }

    public GridReading {
        preview = List.copyOf(preview);
        errors = List.copyOf(errors);
        if (!errors.isEmpty() && !grid.cells().isEmpty()) {
            throw new IllegalArgumentException("A sheet with errors gives no grid");
        }
    }

    /** Whether the grid can be taken over. */
    public boolean isClean() {
        return errors.isEmpty();
    }
}
