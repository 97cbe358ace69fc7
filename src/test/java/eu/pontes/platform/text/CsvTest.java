package eu.pontes.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void separatorsAndQuotesInACellStayInTheCell() {
        Csv csv = new Csv(List.of("Name", "City"));

        csv.row(List.of("Peeters, \"De Bakker\"", "Gent"));

        assertThat(csv).hasToString("Name,City\r\n\"Peeters, \"\"De Bakker\"\"\",Gent\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''+1", "\uFF1D1"})
    void aCellThatStartsLikeAFormulaBecomesText(String cell) {
        Csv csv = new Csv(List.of("Name"));

        csv.row(List.of(cell));

        assertThat(csv.toString().replace("\"", "")).isEqualTo("Name\r\n'" + cell + "\r\n");
    }

    @Property
    void aCellIsRestoredAsItWas(@ForAll @CharRange(from = '%', to = '@') String cell) {
        Csv csv = new Csv(List.of("Name"));

        csv.row(List.of(cell, "end"));

        assertThat(Csv.restored(read(csv))).isEqualTo(cell);
    }

    private static String read(Csv csv) {
        try (CSVParser parser = CSVParser.parse(csv.toString(), CSVFormat.RFC4180)) {
            return parser.getRecords().get(1).get(0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
