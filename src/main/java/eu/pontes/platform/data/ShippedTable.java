package eu.pontes.platform.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table that people read and edit as text: columns between bars, remarks after a number sign. */
public final class ShippedTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('|')
            .setQuote(null)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setNullString("")
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private ShippedTable() {}

    /** The rows of a table inside the product, by its whole path there. */
    public static List<CSVRecord> rows(String resource) {
        InputStream file = ShippedTable.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("The product lacks its file " + resource);
        }
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table that whoever runs Pontes keeps in place of one inside the product. */
    public static List<CSVRecord> rows(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
