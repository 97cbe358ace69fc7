package eu.pontes.plan.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a document as a workbook with a sheet for each section. Numbers and days can be calculated with; words are text
 * cells, which no spreadsheet takes for a formula, even after somebody edited them.
 */
final class WorkbookWriter implements Part.Listener {

    private static final String TEXT = "@";
    private static final int WIDE = 44;
    private static final int NARROW = 22;

    private final Worksheet sheet;
    private final Words words;
    private int row;

    private WorkbookWriter(Worksheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    static byte[] write(PlanDocument document, Words words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Pontes", null)) {
            workbook.properties().setTitle(document.title()).setSubject(document.about());
            document.sections().forEach(section -> {
                Worksheet sheet = workbook.newWorksheet(section.title().text());
                WorkbookWriter writer = new WorkbookWriter(sheet, words);
                section.parts().forEach(part -> part.tell(writer));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void paragraph(Part.Paragraph paragraph) {
        text(0, paragraph.text());
        sheet.width(0, WIDE);
        row++;
    }

    @Override
    public void facts(Part.Facts facts) {
        header(List.of(words.say("paper.fact"), words.say("paper.value")));
        facts.facts().forEach(fact -> {
            text(0, fact.label().text());
            cell(1, fact.cell());
            row++;
        });
        row++;
    }

    @Override
    public void cards(Part.Cards cards) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> names = new ArrayList<>(List.of(cards.label().text()));
        cards.cards().stream()
                .flatMap(WorkbookWriter::all)
                .map(Part.Fact::label)
                .forEach(label -> {
                    if (columns.putIfAbsent(label.key(), names.size()) == null) {
                        names.add(label.text());
                    }
                });
        header(names);
        cards.cards().forEach(card -> {
            text(0, card.title());
            all(card).forEach(fact -> cell(columns.getOrDefault(fact.label().key(), 0), fact.cell()));
            row++;
        });
        row++;
    }

    @Override
    public void grid(Part.Grid grid) {
        header(grid.columns().stream().map(Part.Label::text).toList());
        grid.rows().forEach(cells -> {
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column));
            }
            row++;
        });
        row++;
    }

    private static Stream<Part.Fact> all(Part.Card card) {
        Stream<Part.Fact> chart = card.chart().stream()
                .flatMap(drawn -> Stream.concat(Stream.of(drawn.sentence()), drawn.values().stream()));
        return Stream.concat(card.facts().facts().stream(), chart);
    }

    private void header(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(row, column, names.get(column));
            sheet.style(row, column).bold().wrapText(true).format(TEXT).set();
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        if (row == 0) {
            sheet.freezePane(0, 1);
        }
        row++;
    }

    private void cell(int column, Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            sheet.value(row, column, number.value());
            format(column, numberFormat(number));
        } else if (cell instanceof Cell.Euro amount) {
            sheet.value(row, column, amount.value().euro());
            format(column, "#,##0.00 [$€]");
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.value());
            format(column, "yyyy-mm-dd");
        } else {
            text(column, cell.shown());
        }
    }

    private static String numberFormat(Cell.Numeric number) {
        int decimals = Math.max(0, number.value().stripTrailingZeros().scale());
        String unit = number.unit().isEmpty() ? "" : '"' + number.unit() + '"';
        return "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + unit;
    }

    private void text(int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).wrapText(true).format(TEXT).set();
    }

    private void format(int column, String format) {
        sheet.style(row, column).format(format).horizontalAlignment("left").set();
    }
}
