package eu.pontes.vacancy.exchange;

import eu.pontes.platform.text.Csv;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as comma-separated values. */
final class CsvTable implements TableFile {

    private final Writer text;
    private final Csv csv;

    CsvTable(OutputStream out, Columns columns) {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv = new Csv(text, columns.names());
    }

    @Override
    public void row(List<String> cells) {
        csv.row(cells);
    }

    @Override
    public void flush() throws IOException {
        text.flush();
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
