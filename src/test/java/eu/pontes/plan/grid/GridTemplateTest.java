package eu.pontes.plan.grid;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GridTemplateTest {

    private static final Texts TEXTS = new Texts();
    private static final List<String> SHEETS = List.of("Count", "Names");

    private static final HeadcountGrid COUNTED = new HeadcountGrid(List.of(
            new GridCell("E2", "STAFF", "OPEN", "", 12),
            new GridCell("E2", "STAFF", "OPEN", "ORIGIN", 3),
            new GridCell("E1", "WORKER", "FIXED", "", 40),
            new GridCell("E1", "WORKER", "FIXED", "YOUNG", 0)));

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenCanBeReadInEveryLanguage(Language language) {
        byte[] workbook = new GridTemplate(labels(language)).workbook(COUNTED, SHEETS);

        GridReading reading = GridFixture.reader(language).file(workbook);

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.grid().cells()).containsExactlyInAnyOrderElementsOf(COUNTED.cells());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHeadingsAreUnderstoodInEveryLanguage(Language language) {
        String csv = new GridTemplate(labels(language)).csv();
        String filled = csv + "Depot Liège;STAFF;OPEN;12;3;\r\n";

        GridReading reading = GridFixture.reader(language).file(filled.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.grid().cells())
                .containsExactly(
                        new GridCell("E2", "STAFF", "OPEN", "", 12), new GridCell("E2", "STAFF", "OPEN", "ORIGIN", 3));
    }

    @Test
    void anEmptyTemplateHasOnlyHeadings() {
        byte[] workbook = new GridTemplate(labels(Language.NL)).workbook(HeadcountGrid.empty(), SHEETS);

        assertThat(GridFixture.reader(Language.NL).file(workbook).errors())
                .extracting(GridError::key)
                .containsExactly("plan.grid.empty");
    }

    private static GridLabels labels(Language language) {
        GridTerms terms = GridFixture.TERMS;
        return new GridLabels(
                new GridLabels.Columns(
                        TEXTS.get(language, "enum.Division.ESTABLISHMENT"),
                        TEXTS.get(language, "enum.Division.JOB_LEVEL"),
                        TEXTS.get(language, "enum.Division.CONTRACT"),
                        TEXTS.get(language, "plan.grid.everybody")),
                named(terms.establishments()),
                named(terms.levels()),
                named(terms.contracts()),
                named(terms.groups()));
    }

    private static Map<String, String> named(List<GridTerm> terms) {
        Map<String, String> names = new LinkedHashMap<>();
        terms.forEach(term -> names.put(term.code(), term.names().get(0)));
        return names;
    }
}
