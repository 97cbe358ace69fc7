package eu.pontes.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file inside the product. */
enum ShippedFile {
    ESCO("esco-occupations.csv"),
    NACE("nace-rev2.csv"),
    MUNICIPALITIES("belgian-municipalities-2020.csv"),
    POSTCODES("belgian-postcodes.csv");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final String fileName;

    ShippedFile(String fileName) {
        this.fileName = fileName;
    }

    byte[] bytes() {
        try (InputStream file = ShippedFile.class.getResourceAsStream("/reference/" + fileName)) {
            if (file == null) {
                throw new IllegalStateException("The product lacks its file " + fileName);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CSVRecord> records() {
        try (CSVParser parser = CSVParser.parse(new String(bytes(), StandardCharsets.UTF_8), FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
