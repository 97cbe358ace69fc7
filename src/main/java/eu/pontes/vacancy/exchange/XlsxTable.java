package eu.pontes.vacancy.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an Excel workbook. Numbers and days can be calculated with; words are text cells, which no spreadsheet takes
 * for a formula, even after somebody edited them.
 */
final class XlsxTable implements TableFile {

    private static final String TEXT = "@";
    private static final int WIDTH = 20;

    private final Columns columns;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxTable(OutputStream out, Columns columns) {
        this.columns = columns;
        workbook = new Workbook(out, "Pontes", null);
        sheet = workbook.newWorksheet("Pontes");
        sheet.freezePane(0, 1);
        List<String> names = columns.names();
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(row, column, names.get(column));
            sheet.style(row, column).bold().format(TEXT).set();
        }
        row++;
    }

    @Override
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                cell(column, cells.get(column));
            }
        }
        row++;
    }

    private void cell(int column, String text) {
        switch (columns.kind(column)) {
            case TEXT -> {
                sheet.value(row, column, text);
                sheet.style(row, column).format(TEXT).set();
            }
            case NUMBER -> sheet.value(row, column, new BigDecimal(text));
            case DAY -> {
                sheet.value(row, column, LocalDate.parse(text));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
