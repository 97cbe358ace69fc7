package eu.pontes.platform.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Lists as comma-separated values (RFC 4180). People open them in a spreadsheet, where a cell that starts like a formula
 * would be run: such cells get an apostrophe in front, which spreadsheets take as "this is text". Cells that already look
 * so get one more, so that {@link #restored} gives back every cell as it was.
 */
public final class Csv {

    /** The media type, with the column names in the first line. */
    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8; header=present";

    /** The wide signs are those that some spreadsheets take for the narrow ones. */
    private static final Pattern RISKY =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private final Appendable text;
    private final CSVPrinter printer;

    public Csv(List<String> columns) {
        this(new StringBuilder(), columns);
    }

    /** Writes line by line, so that a long list is never in memory as a whole. */
    public Csv(Appendable target, List<String> columns) {
        text = target;
        try {
            printer = new CSVPrinter(target, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(columns);
    }

    /** Adds a line. */
    public void row(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(Csv::harmless));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a cell was before it was made harmless. */
    public static String restored(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String harmless(String cell) {
        return RISKY.matcher(cell).matches() ? "'" + cell : cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
