package eu.pontes.plan.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The spreadsheet that an employer fills in, or mends: it can be read as it is written. */
public final class GridTemplate {

    private static final String TEXT = "@";
    private static final int WIDE = 32;

    private final GridLabels labels;

    public GridTemplate(GridLabels labels) {
        this.labels = labels;
    }

    /** The right headings, for programs that write such files. */
    public String csv() {
        return "\uFEFF"
                + labels.headings().stream()
                        .map(heading -> '"' + heading.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }

    /**
     * A workbook with the right headings, what was counted already, and on a second sheet the names to use.
     *
     * @param sheets the names of the two sheets
     */
    public byte[] workbook(HeadcountGrid counted, List<String> sheets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Pontes", null)) {
            write(workbook.newWorksheet(sheets.get(0)), counted);
            names(workbook.newWorksheet(sheets.get(1)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private void write(Worksheet sheet, HeadcountGrid counted) {
        List<String> headings = labels.headings();
        for (int column = 0; column < headings.size(); column++) {
            head(sheet, column, headings.get(column));
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (Map.Entry<GridCell, Map<String, Integer>> place : places(counted).entrySet()) {
            write(sheet, row++, place.getKey(), place.getValue());
        }
    }

    private void write(Worksheet sheet, int row, GridCell place, Map<String, Integer> people) {
        int column = 0;
        if (!labels.establishments().isEmpty()) {
            text(sheet, row, column++, name(labels.establishments(), place.establishment()));
        }
        text(sheet, row, column++, name(labels.levels(), place.level()));
        text(sheet, row, column++, name(labels.contracts(), place.contract()));
        List<String> counts = new ArrayList<>(List.of(""));
        counts.addAll(labels.groups().keySet());
        for (String group : counts) {
            Integer number = people.get(group);
            if (number != null) {
                sheet.value(row, column, number);
            }
            column++;
        }
    }

    /** The counts of each place, in the order of the labels. */
    private Map<GridCell, Map<String, Integer>> places(HeadcountGrid counted) {
        Map<GridCell, Map<String, Integer>> places = new LinkedHashMap<>();
        counted.cells().stream()
                .sorted(Comparator.comparingInt((GridCell cell) -> order(labels.establishments(), cell.establishment()))
                        .thenComparingInt(cell -> order(labels.levels(), cell.level()))
                        .thenComparingInt(cell -> order(labels.contracts(), cell.contract())))
                .forEach(cell -> places.computeIfAbsent(
                                new GridCell(cell.establishment(), cell.level(), cell.contract(), "", 0),
                                place -> new LinkedHashMap<>())
                        .put(cell.group(), cell.people()));
        return places;
    }

    private void names(Worksheet sheet) {
        column(
                sheet,
                0,
                labels.columns().establishment(),
                labels.establishments().values());
        column(sheet, 1, labels.columns().level(), labels.levels().values());
        column(sheet, 2, labels.columns().contract(), labels.contracts().values());
    }

    private static void column(Worksheet sheet, int column, String heading, Collection<String> names) {
        head(sheet, column, heading);
        int row = 1;
        for (String name : names) {
            text(sheet, row++, column, name);
        }
    }

    private static void head(Worksheet sheet, int column, String heading) {
        sheet.value(0, column, heading);
        sheet.style(0, column).bold().wrapText(true).format(TEXT).set();
        sheet.width(column, WIDE);
    }

    /** A text cell is never taken for a formula, whatever a place is called. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).format(TEXT).set();
    }

    private static String name(Map<String, String> names, String code) {
        return names.getOrDefault(code, "");
    }

    private static int order(Map<String, String> names, String code) {
        return List.copyOf(names.keySet()).indexOf(code);
    }
}
