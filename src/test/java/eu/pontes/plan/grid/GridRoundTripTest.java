package eu.pontes.plan.grid;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GridRoundTripTest {

    private static final String[] CHOICES = {"", "\t", "\n", "\r\n", "\"", ";", ",", "Totaal", "ORIGIN", "Niveau", "5"};

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll long seed, @ForAll Language language) {
        Random random = new Random(seed);
        List<List<String>> rows = grid(random, language);
        List<GridCell> cells = cells(rows, language);

        GridReader reader = GridFixture.reader(language);

        assertThat(reader.pasted(delimited(rows, '\t')).grid().cells()).isEqualTo(cells);
        assertThat(reader.file(delimited(rows, ';').getBytes(StandardCharsets.UTF_8))
                        .grid()
                        .cells())
                .isEqualTo(cells);
        byte[] xlsx = GridFixture.xlsx(sheet -> {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        });
        assertThat(reader.file(xlsx).grid().cells()).isEqualTo(cells);
    }

    /** Each place at most once, in the words and the number format of a language. */
    private static List<List<String>> grid(Random random, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Establishment", "Level", "Contract", "Total", "ORIGIN", "YOUNG"));
        NumberFormat format = NumberFormat.getIntegerInstance(language == Language.EN ? Locale.UK : language.locale());
        for (GridTerm establishment : GridFixture.TERMS.establishments()) {
            for (GridTerm level : GridFixture.TERMS.levels()) {
                for (GridTerm contract : GridFixture.TERMS.contracts()) {
                    int total = random.nextInt(5000);
                    List<String> row = new ArrayList<>(List.of(any(random, establishment), any(random, level)));
                    row.add(any(random, contract));
                    row.add(random.nextBoolean() ? format.format(total) : String.valueOf(total));
                    row.add(random.nextBoolean() ? "" : format.format(random.nextInt(total + 1)));
                    row.add(random.nextBoolean() ? "" : String.valueOf(random.nextInt(total + 1)));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static String any(Random random, GridTerm term) {
        return term.names().get(random.nextInt(term.names().size()));
    }

    private static List<GridCell> cells(List<List<String>> rows, Language language) {
        List<GridCell> cells = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            List<List<GridTerm>> terms = List.of(
                    GridFixture.TERMS.establishments(), GridFixture.TERMS.levels(), GridFixture.TERMS.contracts());
            List<String> place = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String written = row.get(i);
                place.add(terms.get(i).stream()
                        .filter(term -> term.names().contains(written))
                        .findFirst()
                        .orElseThrow()
                        .code());
            }
            String[] groups = {"", "ORIGIN", "YOUNG"};
            for (int i = 0; i < 3; i++) {
                String digits = row.get(3 + i).replaceAll("\\D", "");
                if (!digits.isEmpty()) {
                    cells.add(new GridCell(
                            place.get(0), place.get(1), place.get(2), groups[i], Integer.parseInt(digits)));
                }
            }
        }
        return cells;
    }

    private static String delimited(List<List<String>> rows, char delimiter) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining("\r\n"));
    }

    @Property
    void whatWaitsAsADraftIsReadAsItWasTheFirstTime(@ForAll @From("mixtures") String text, @ForAll Language language) {
        GridReader reader = GridFixture.reader(language);
        for (GridReading reading : List.of(reader.pasted(text), reader.file(text.getBytes(StandardCharsets.UTF_8)))) {
            if (!reading.sheet().isEmpty()) {
                assertThat(reader.again(reading.sheet())).isEqualTo(reading);
            }
        }
    }

    /** In Dutch 1.250 is a thousand and more where somebody wrote it, and a fraction where the spreadsheet holds it. */
    @Test
    void aNumberOfTheSpreadsheetStaysOneAndAFormulaWithoutAValueToo() {
        GridReading read = GridFixture.reader(Language.NL)
                .file(GridFixture.xlsxWithRows("<row r='1'>" + inline("A", 1, "Functieniveau")
                        + inline("B", 1, "Contract") + inline("C", 1, "Totaal") + "</row><row r='2'>"
                        + inline("A", 2, "Arbeiders") + inline("B", 2, "Onbepaalde duur")
                        + "<c r='C2'><v>1.25</v></c></row><row r='3'>" + inline("A", 3, "Bedienden")
                        + inline("B", 3, "Onbepaalde duur") + "<c r='C3'><f>SUM(A1)</f></c></row>"));

        assertThat(read.errors()).extracting(GridError::key).contains("plan.grid.fraction");
        assertThat(GridFixture.reader(Language.NL).again(read.sheet())).isEqualTo(read);
    }

    private static String inline(String column, int row, String text) {
        return "<c r='" + column + row + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    @Property
    void noDraftOfWhateverAgeMakesTheReaderFail(@ForAll @StringLength(max = 80) String sheet) {
        assertConsistent(GridFixture.reader(Language.NL).again(sheet));
    }

    @Property
    void noTextMakesTheReaderFail(@ForAll @StringLength(max = 300) String text, @ForAll Language language) {
        assertConsistent(GridFixture.reader(language).pasted(text));
    }

    @Property
    void noMixtureOfWhatSpreadsheetsWriteMakesTheReaderFail(@ForAll @From("mixtures") String text) {
        assertConsistent(GridFixture.pasted(text));
        assertConsistent(GridFixture.csv(text));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(CHOICES).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property
    void noBytesMakeTheReaderFail(@ForAll byte[] file) {
        assertConsistent(GridFixture.reader(Language.NL).file(file));
    }

    @Property(tries = 500)
    void noDamageToAWorkbookMakesTheReaderFail(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int damages) {
        Random random = new Random(seed);
        String sheet = "<row r='1'><c r='A1' t='inlineStr'><is><t>Totaal</t></is></c></row>"
                + "<row r='2'><c r='A2'><f>5+7</f><v>12</v></c></row>";
        StringBuilder damagedSheet = new StringBuilder(sheet);
        byte[] damagedFile = GridFixture.xlsxWithRows(sheet);
        for (int i = 0; i < damages; i++) {
            damagedSheet.setCharAt(random.nextInt(sheet.length()), (char) (32 + random.nextInt(95)));
            damagedFile[4 + random.nextInt(damagedFile.length - 4)] = (byte) random.nextInt(256);
        }

        assertConsistent(GridFixture.reader(Language.NL).file(damagedFile));
        assertConsistent(GridFixture.reader(Language.NL).file(GridFixture.xlsxWithRows(damagedSheet.toString())));
    }

    private static void assertConsistent(GridReading reading) {
        assertThat(reading.isClean()).isEqualTo(reading.errors().isEmpty());
        assertThat(reading.isClean() || reading.grid().cells().isEmpty()).isTrue();
        assertThat(reading.errors()).allSatisfy(error -> assertThat(error.key()).startsWith("plan.grid."));
    }
}
