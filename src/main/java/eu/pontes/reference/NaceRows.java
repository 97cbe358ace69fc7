package eu.pontes.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Turns the NACE file into one tree, every heading directly before what it contains. */
final class NaceRows {
    private static final Comparator<CSVRecord> TREE_ORDER = Comparator.comparing(
                    (CSVRecord heading) -> code(heading).section().value())
            .thenComparing(heading -> code(heading).level() > 1)
            .thenComparing(heading -> code(heading).value());

    private NaceRows() {}

    static List<TableRows> tables() {
        List<CSVRecord> headings = new ArrayList<>(ShippedFile.NACE.records());
        headings.sort(TREE_ORDER);
        List<List<Object>> rows = new ArrayList<>(headings.size());
        for (CSVRecord heading : headings) {
            NaceCode code = code(heading);
            Object parent = code.parent().<Object>map(NaceCode::value).orElse(TableRows.ABSENT);
            rows.add(List.of(
                    code.value(),
                    parent,
                    code.level(),
                    rows.size(),
                    heading.get("nl"),
                    heading.get("fr"),
                    heading.get("de"),
                    heading.get("en")));
        }
        List<String> columns = List.of("code", "parent_code", "level", "tree_order", "nl", "fr", "de", "en");
        return List.of(new TableRows("nace", columns, rows));
    }

    private static NaceCode code(CSVRecord heading) {
        return new NaceCode(heading.get("code"));
    }
}
