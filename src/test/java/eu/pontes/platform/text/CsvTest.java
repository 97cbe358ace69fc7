package eu.pontes.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    @ValueSource(strings = {"=1+1", "+32", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aCellThatStartsLikeAFormulaBecomesText(String cell) {
        Csv csv = new Csv(List.of("Name"));

        csv.row(List.of(cell));

        assertThat(csv.toString().replace("\"", "")).isEqualTo("Name\r\n'" + cell + "\r\n");
    }
}
