package eu.pontes.vacancy.exchange;

import eu.pontes.kernel.FieldError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What would be made of a file, before anything is. */
public record ImportPreview(List<Row> rows) {

    public ImportPreview {
        rows = List.copyOf(rows);
    }

    /** How many offers would be made. */
    public int drafts(boolean despiteTwins) {
        return (int) rows.stream().filter(row -> row.isTaken(despiteTwins)).count();
    }

    /** How many cannot be taken over as they are. */
    public int faulty() {
        return (int) rows.stream().filter(Row::isFaulty).count();
    }

    /** How many could be taken over, but say the same as another offer. */
    public int twins() {
        return (int) rows.stream()
                .filter(row -> !row.isFaulty() && row.twin() != null)
                .count();
    }

    /**
     * One offer of the file.
     *
     * @param number the row of the spreadsheet, or its place in the list
     * @param title as far as it has one
     * @param faults why it cannot be taken over
     * @param notes what is left out of it
     * @param twin the other offer that says the same
     */
    public record Row(
            int number,
            String title,
            String place,
            List<Fault> faults,
            List<Fault> notes,
            @Nullable Twin twin) {

        public Row {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }

        public boolean isFaulty() {
            return !faults.isEmpty();
        }

        public boolean isTaken(boolean despiteTwins) {
            return !isFaulty() && (despiteTwins || twin == null);
        }
    }

    /** What is wrong with one value. */
    public record Fault(FieldError error) {

        /** The key of what the form calls the value; nothing for what has no place in the form. */
        public Optional<String> label() {
            return OfferColumn.around(error.field()).map(OfferColumn::label);
        }
    }

    /**
     * An offer that says the same.
     *
     * @param row of the same file, or 0 for an offer that was there before
     */
    public record Twin(String title, int row) {}
}
