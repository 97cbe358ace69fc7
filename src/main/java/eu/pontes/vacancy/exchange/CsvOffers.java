package eu.pontes.vacancy.exchange;

import eu.pontes.platform.text.Csv;
import eu.pontes.platform.text.EncodedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of offers: the columns that Pontes writes, in any order, of which most may be missing. */
final class CsvOffers {

    private static final int MOST_COLUMNS = 200;

    private final List<Optional<OfferColumn>> columns = new ArrayList<>();
    private final List<ReadOffer> offers = new ArrayList<>();
    private boolean ownTable;

    private CsvOffers() {}

    static List<ReadOffer> read(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(EncodedText.delimiter(text))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        CsvOffers table = new CsvOffers();
        try (CSVParser rows = CSVParser.parse(text, format)) {
            rows.forEach(table::row);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw OfferFileFault.of("offer-file-unreadable");
        }
        return table.offers;
    }

    private void row(CSVRecord row) {
        if (row.size() > MOST_COLUMNS) {
            throw OfferFileFault.of("offer-file-columns", MOST_COLUMNS);
        }
        if (columns.isEmpty()) {
            header(row);
        } else if (!isBlank(row)) {
            OfferFileReader.fits(offers.size());
            offers.add(ReadOffer.of((int) row.getRecordNumber(), cells(row)));
        }
    }

    private void header(CSVRecord names) {
        Set<OfferColumn> seen = new HashSet<>();
        for (String name : names) {
            Optional<OfferColumn> column = OfferColumn.named(name);
            if (column.isPresent() && !seen.add(column.get())) {
                throw OfferFileFault.of("offer-file-column-twice", column.get().id());
            }
            columns.add(column);
        }
        if (!seen.contains(OfferColumn.TITLE)) {
            throw OfferFileFault.of("offer-file-no-title");
        }
        ownTable = names.toList().containsAll(Columns.OWN.leading());
    }

    private Map<OfferColumn, String> cells(CSVRecord row) {
        Map<OfferColumn, String> cells = new EnumMap<>(OfferColumn.class);
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            String text = Csv.restored(row.get(i));
            columns.get(i).ifPresent(column -> cells.put(column, told(column, text)));
        }
        return cells;
    }

    /** In a table of our own, signs stand for themselves. */
    private String told(OfferColumn column, String text) {
        return column == OfferColumn.DESCRIPTION && !ownTable && HtmlText.isMarkup(text) ? HtmlText.plain(text) : text;
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }
}
