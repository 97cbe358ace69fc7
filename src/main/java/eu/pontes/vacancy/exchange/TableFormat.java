package eu.pontes.vacancy.exchange;

import java.io.OutputStream;
import java.util.Locale;

/** The kinds of tables in which offers are taken along. */
public enum TableFormat {
    /** For programs, and to be brought back. */
    CSV("text/csv; charset=UTF-8; header=present") {
        @Override
        TableFile begin(OutputStream out, Columns columns) {
            return new CsvTable(out, columns);
        }
    },
    /** For people with a spreadsheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        TableFile begin(OutputStream out, Columns columns) {
            return new XlsxTable(out, columns);
        }
    };

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends in. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Begins a file with the names of its columns. */
    abstract TableFile begin(OutputStream out, Columns columns);
}
