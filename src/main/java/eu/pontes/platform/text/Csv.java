package eu.pontes.platform.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Lists as comma-separated values (RFC 4180). People open them in a spreadsheet, where a cell that starts like a formula
 * would be run: such cells get an apostrophe in front, which spreadsheets take as "this is text".
 */
public final class Csv {

    /** The media type, with the column names in the first line. */
    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8; header=present";

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    public Csv(List<String> columns) {
        try {
            printer = new CSVPrinter(text, CSVFormat.RFC4180);
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

    private static String harmless(String cell) {
        return !cell.isEmpty() && STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
