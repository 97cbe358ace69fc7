package eu.pontes.plan.grid;

import static eu.pontes.plan.grid.GridFixture.reader;
import static eu.pontes.plan.grid.GridFixture.xlsx;
import static eu.pontes.plan.grid.GridFixture.xlsxWithRows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.kernel.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxGridTest {

    @Test
    void aWorkbookIsReadWithItsOwnNumbers() {
        GridReading reading = read(xlsx(sheet -> {
            row(sheet, 0, "Vestiging", "Niveau", "Totaal", "Buitenlandse herkomst");
            row(sheet, 1, "Depot Liège", "Arbeiders", 1250, 300.0);
            row(sheet, 4, "Orchard Sint-Truiden", "Bedienden", "1.250", "");
        }));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.grid().cells())
                .containsExactly(
                        new GridCell("E2", "WORKER", "", "", 1250),
                        new GridCell("E2", "WORKER", "", "ORIGIN", 300),
                        new GridCell("E1", "STAFF", "", "", 1250));
        assertThat(reading.preview()).extracting(GridReading.PreviewRow::number).containsExactly(1, 2, 5);
    }

    @Test
    void errorsNameTheCellOfTheSheet() {
        GridReading reading = read(xlsx(sheet -> {
            row(sheet, 2, "Niveau", "Totaal");
            row(sheet, 6, "Arbeiders", 2.5);
            row(sheet, 8, "Bedienden", -1);
        }));

        assertThat(reading.errors())
                .extracting(GridError::place, GridError::key)
                .containsExactly(tuple("B7", "plan.grid.fraction"), tuple("B9", "plan.grid.negative"));
    }

    @Test
    void aFormulaCountsWithItsSavedValueOrIsRefused() {
        GridReading saved = read(xlsxWithRows("<row r='1'><c r='A1' t='inlineStr'><is><t>Totaal</t></is></c></row>"
                + "<row r='2'><c r='A2'><f>5+7</f><v>12</v></c></row>"));
        GridReading neverCalculated = read(xlsx(sheet -> {
            row(sheet, 0, "Totaal");
            sheet.formula(1, 0, "5+7");
        }));
        GridReading failed = read(xlsxWithRows("<row r='1'><c r='A1' t='inlineStr'><is><t>Totaal</t></is></c></row>"
                + "<row r='2'><c r='A2' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>"));

        assertThat(saved.grid().cells()).containsExactly(new GridCell("", "", "", "", 12));
        assertThat(neverCalculated.errors())
                .extracting(GridError::place, GridError::key)
                .containsExactly(tuple("A2", "plan.grid.formula-without-value"));
        assertThat(failed.errors())
                .extracting(GridError::place, GridError::key)
                .containsExactly(tuple("A2", "plan.grid.formula-failed"));
    }

    @Test
    void onlyTheFirstVisibleSheetIsRead() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Pontes", "1.0")) {
            Worksheet hidden = workbook.newWorksheet("Codes");
            row(hidden, 0, "Codes");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet sheet = workbook.newWorksheet("Telling");
            row(sheet, 0, "Totaal");
            row(sheet, 1, 12);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }

        assertThat(read(file.toByteArray()).grid().cells()).containsExactly(new GridCell("", "", "", "", 12));
    }

    @Test
    void aTraceOfAPersonInANumberRefusesTheSheet() {
        assertThat(read(xlsx(sheet -> {
                            row(sheet, 0, "Totaal");
                            row(sheet, 1, 85073003328L);
                        }))
                        .errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='FZZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='ZZZZZZZZZZZZZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='GS1'><v>1</v></c></row>"
            })
    void aColumnFarAwayTakesNoMemory(String rows) {
        assertThat(read(xlsxWithRows(rows)).errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.too-many-columns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='x'><c r='A1'><v>1</v></c></row>",
                "<row r='99999999999'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>3</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v>",
                "<!DOCTYPE a><row/>",
                "<row>&lol;</row>"
            })
    void aBrokenSheetIsRefused(String rows) {
        assertThat(read(xlsxWithRows(rows)).errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "-1E999999999"})
    void aNumberOfAstronomicalSizeIsOnlyAnError(String number) {
        GridReading reading = read(xlsxWithRows("<row r='1'><c r='A1' t='inlineStr'><is><t>Totaal</t></is></c></row>"
                + "<row r='2'><c r='A2'><v>" + number + "</v></c></row>"));

        assertThat(reading.errors()).extracting(GridError::place).containsExactly("A2");
    }

    @Test
    void aZipBombIsRefused() {
        String zeros = "0".repeat(41 * 1024 * 1024);

        assertThat(read(GridFixture.zip(Map.of("xl/worksheets/sheet1.xml", zeros)))
                        .errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.too-large-inside");
    }

    private static GridReading read(byte[] file) {
        return reader(Language.NL).file(file);
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, String.valueOf(values[column]));
            }
        }
    }
}
