package eu.pontes.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table inside the product that people read and edit: columns between bars, remarks after a number sign. */
final class ShippedTable {

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

    static List<CSVRecord> rows(String fileName) {
        InputStream file = ShippedTable.class.getResourceAsStream("/wording/" + fileName);
        if (file == null) {
            throw new IllegalStateException("The product lacks its file " + fileName);
        }
        try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
