package eu.pontes.plan.grid;

import static eu.pontes.plan.grid.GridFixture.csv;
import static eu.pontes.plan.grid.GridFixture.pasted;
import static eu.pontes.plan.grid.GridFixture.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.kernel.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridReaderTest {

    @Test
    void aPastedGridIsReadInAnyOrderOfColumns() {
        GridReading reading = pasted(String.join(
                "\r\n",
                "Totaal\tVestiging\tBuitenlandse herkomst\tNiveau\tContract",
                "120\tOrchard Sint-Truiden\t35\tArbeiders\tOnbepaalde duur",
                "\"8\"\t\"Depot Liège\"\t\tBedienden\tBepaalde duur"));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.grid().cells())
                .containsExactly(
                        new GridCell("E1", "WORKER", "OPEN", "", 120),
                        new GridCell("E1", "WORKER", "OPEN", "ORIGIN", 35),
                        new GridCell("E2", "STAFF", "FIXED", "", 8));
        assertThat(reading.preview()).hasSize(3);
        assertThat(reading.preview().get(2).cells())
                .containsExactly("8", "Depot Liège", "", "Bedienden", "Bepaalde duur");
    }

    @Test
    void nothingWrittenIsNotCountedAndZeroIsNobody() {
        GridReading reading = pasted("Totaal\tORIGIN\tYOUNG\n10\t0\t\n");

        assertThat(reading.grid().cells())
                .containsExactly(new GridCell("", "", "", "", 10), new GridCell("", "", "", "ORIGIN", 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | Vestiging | Functieniveau | Totaal
            FR | ÉTABLISSEMENT | Niveau de fonction | Effectif total
            FR | etablissement | niveau | Total :
            DE | Niederlassung | Funktionsebene | Gesamt
            EN | Establishment | Job level | Everybody
            """)
    void headersAreReadInFourLanguages(Language language, String establishment, String level, String total) {
        String sheet = establishment + "\t" + level + "\t" + total + "\nE2\tworkers\t7\n";

        assertThat(reader(language).pasted(sheet).grid().cells())
                .containsExactly(new GridCell("E2", "WORKER", "", "", 7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | 1.250
            NL | 1 250
            NL | 1250,0
            NL | 1.250,00
            FR | 1 250
            FR | 1 250
            DE | 1.250
            EN | 1,250
            EN | 1,250.0
            EN | 1'250
            """)
    void thousandsFollowTheLanguage(Language language, String number) {
        assertThat(reader(language).pasted("Total\n" + number + "\n").grid().cells())
                .containsExactly(new GridCell("", "", "", "", 1250));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | 1.250 | plan.grid.fraction
            NL | 12,5 | plan.grid.fraction
            NL | -3 | plan.grid.negative
            NL | −3 | plan.grid.negative
            NL | 1000001 | plan.grid.too-large
            NL | 99999999999999999999999 | plan.grid.too-large
            NL | 12.34 | plan.grid.not-a-number
            NL | veel | plan.grid.not-a-number
            NL | 1e3 | plan.grid.not-a-number
            """)
    void whatIsNoNumberOfPeopleIsToldOfItsCell(Language language, String number, String key) {
        GridReading reading = reader(language).pasted("Niveau\tTotal\nBedienden\t3\nArbeiders\t" + number + "\n");

        assertThat(reading.errors())
                .extracting(GridError::place, GridError::key)
                .containsExactly(tuple("B3", key));
        assertThat(reading.grid().cells()).isEmpty();
        assertThat(reading.preview()).hasSize(3);
    }

    @Test
    void everyErrorIsToldAtOnceWithItsPlace() {
        GridReading reading = pasted("""
                Vestiging\tNiveau\tContract\tTotaal\tORIGIN
                Nergens\tArbeiders\tOPEN\t5\t6
                E1\tGeneraals\tDagloon\t\t
                \tArbeiders\tOPEN\t5\t2""");

        assertThat(reading.errors())
                .extracting(GridError::place, GridError::key, GridError::arguments)
                .containsExactly(
                        tuple("A2", "plan.grid.unknown-establishment", List.of("Nergens")),
                        tuple("E2", "plan.grid.more-than-everybody", List.of(5)),
                        tuple("B3", "plan.grid.unknown-level", List.of("Generaals")),
                        tuple("C3", "plan.grid.unknown-contract", List.of("Dagloon")),
                        tuple("D3", "plan.grid.needed", List.of()),
                        tuple("A4", "plan.grid.needed", List.of()));
    }

    @Test
    void thePlaceIsTheOneThatTheSpreadsheetShows() {
        GridReading reading = pasted("\n\"Totaal\"\tORIGIN\n\n8\t\"een\ntwee\"\n");

        assertThat(reading.errors()).extracting(GridError::place).containsExactly("B4");
        assertThat(new GridError(7, 27, "plan.grid.needed", List.of()).place()).isEqualTo("AB7");
    }

    @Test
    void theSamePlaceTwiceIsToldWithItsFirstRow() {
        GridReading reading = pasted("Niveau\tTotaal\nArbeiders\t5\nouvriers\t6\n");

        assertThat(reading.errors()).containsExactly(new GridError(3, -1, "plan.grid.row-twice", List.of(2)));
        assertThat(reading.errors().get(0).place()).isEqualTo("3");
    }

    @Test
    void columnsThatAreMissingUnknownOrTwiceAreTold() {
        GridReading reading = pasted("Niveau\tLengte\tlevel\nArbeiders\t5\tArbeiders\n");

        assertThat(reading.errors())
                .extracting(GridError::place, GridError::key)
                .containsExactly(
                        tuple("1", "plan.grid.no-total-column"),
                        tuple("B1", "plan.grid.unknown-column"),
                        tuple("C1", "plan.grid.column-twice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Voornaam", "Prénom", "NACHNAME", "e-mail", "Rijksregisternummer", "date of birth", "Name:"})
    void aColumnOfPersonsRefusesTheSheet(String header) {
        GridReading reading = pasted("Niveau\t" + header + "\tTotaal\nArbeiders\tx\t5\n");

        assertThat(reading.errors())
                .extracting(GridError::place, GridError::key)
                .containsExactly(tuple("B1", "plan.grid.person-column"));
        assertThat(reading.preview()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an.peeters@example.be", "85.07.30-033.28", "85073003328", "nr 85073003328 (An)"})
    void aTraceOfAPersonRefusesTheSheetAndIsNotRepeated(String trace) {
        GridReading reading = pasted("Niveau\tTotaal\nArbeiders\t5\n" + trace + "\t6\n");

        assertThat(reading.errors()).containsExactly(new GridError(3, 0, "plan.grid.person", List.of()));
        assertThat(reading.preview()).isEmpty();
        assertThat(reading.toString()).doesNotContain("peeters").doesNotContain("850730");
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.29", "2.123.456.789", "@", "a@b"})
    void whatOnlyResemblesAPersonIsAnOrdinaryError(String text) {
        assertThat(pasted("Niveau\tTotaal\n" + text + "\t6\n").errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.unknown-level");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void aCsvFileMayHaveAnyUsualDelimiter(String delimiter) {
        String file = String.join(delimiter, "Niveau", "Totaal") + "\n" + String.join(delimiter, "\"Arbeiders\"", "12");

        assertThat(csv(file).grid().cells()).containsExactly(new GridCell("", "WORKER", "", "", 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void theEncodingOfAFileIsRecognised(String charset) {
        byte[] file = "Établissement;Total\nDepot Liège;12\n".getBytes(Charset.forName(charset));

        assertThat(reader(Language.FR).file(file).grid().cells()).containsExactly(new GridCell("E2", "", "", "", 12));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        assertThat(csv("\uFEFFTotaal;ORIGIN\n12;3\n").grid().cells()).hasSize(2);
        assertThat(pasted("\uFEFFTotaal\n12\n").grid().cells()).hasSize(1);
    }

    @Test
    void anEmployerWithOneEstablishmentNeedNotNameIt() {
        GridTerms terms = new GridTerms(
                GridFixture.TERMS.establishments().subList(0, 1), List.of(), List.of(), GridFixture.TERMS.groups());

        assertThat(new GridReader(terms, Language.NL)
                        .pasted("Totaal\n9\n")
                        .grid()
                        .cells())
                .containsExactly(new GridCell("E1", "", "", "", 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Totaal", "Totaal\n\n \n"})
    void aSheetWithoutNumbersIsRefused(String text) {
        assertThat(pasted(text).errors()).extracting(GridError::key).containsExactly("plan.grid.empty");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(pasted("x".repeat(GridReader.MOST_BYTES + 1)).errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.file-too-large");
        assertThat(reader(Language.NL).file(new byte[GridReader.MOST_BYTES + 1]).errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.file-too-large");
        assertThat(pasted("Totaal\n" + "1\n".repeat(SheetRows.MOST_ROWS)).errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.too-many-rows");
        assertThat(pasted("Totaal\n" + "1\t".repeat(SheetRows.MOST_COLUMNS + 1)).errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.too-many-columns");
    }

    @Test
    void whatIsNeitherTextNorAWorkbookIsRefused() {
        assertThat(reader(Language.NL)
                        .file("PK\3\4 and then".getBytes(StandardCharsets.UTF_8))
                        .errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.unreadable");
        assertThat(reader(Language.NL)
                        .file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0, 0, 7})
                        .errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.unreadable");
    }
}
