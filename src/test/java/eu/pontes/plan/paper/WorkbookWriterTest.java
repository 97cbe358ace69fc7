package eu.pontes.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookWriterTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPlanContainsEveryValueInEveryLanguage(Language language) throws IOException {
        EveryValue all = EveryValue.of(PaperFixture.document(PaperFixture.awkward(), language));

        Content content = Content.of(workbook(language));

        assertThat(content.texts).containsAll(all.words());
        assertThat(all.cells()).isNotEmpty().allSatisfy(cell -> {
            if (cell instanceof Cell.Numeric number) {
                assertThat(content.numbers)
                        .usingElementComparator(BigDecimal::compareTo)
                        .contains(number.value());
            } else if (cell instanceof Cell.Euro amount) {
                assertThat(content.numbers)
                        .usingElementComparator(BigDecimal::compareTo)
                        .contains(amount.value().euro());
            } else if (cell instanceof Cell.Day day) {
                assertThat(content.numbers)
                        .usingElementComparator(BigDecimal::compareTo)
                        .contains(BigDecimal.valueOf(day.value().toEpochDay() - DAY_ZERO.toEpochDay()));
            } else {
                assertThat(content.texts).contains(cell.shown());
            }
        });
    }

    @Test
    void everySectionHasASheetInTheLanguageOfTheReader() throws IOException {
        assertThat(Content.of(workbook(Language.FR)).sheets)
                .containsExactly(
                        "La base",
                        "Adhésion au plan",
                        "État des lieux",
                        "Questionnaire",
                        "Domaines et groupes cibles",
                        "Objectifs",
                        "Actions et budget",
                        "Actions reprises",
                        "Coûts et subvention",
                        "Déroulement des actions",
                        "Justificatifs des actions",
                        "Avancement");
    }

    @Test
    void anObjectiveIsARowWithItsNumbers() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook(Language.EN)))) {
            Sheet objectives = workbook.findSheet("Objectives").orElseThrow();
            List<Row> rows = objectives.read();

            assertThat(rows).hasSize(6);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Objective");
            int baseline = column(rows.get(0), "At the start");
            assertThat(rows.get(2).getCellAsNumber(baseline)).contains(new BigDecimal("12.5"));
        }
    }

    private static int column(Row head, String name) {
        return head.stream()
                .map(cell -> String.valueOf(cell.getValue()))
                .toList()
                .indexOf(name);
    }

    @Test
    void whatSomebodyWroteIsNeverAFormula() throws IOException {
        byte[] workbook = workbook(Language.NL);

        assertThat(Content.of(workbook).kinds).doesNotContain(CellType.FORMULA);
        assertThat(parts(workbook))
                .as("the sheets")
                .isNotEmpty()
                .allSatisfy(xml -> assertThat(xml).doesNotContain("<f>"));
    }

    @Test
    void theFirstRowStaysInSight() throws IOException {
        assertThat(parts(workbook(Language.NL)))
                .allSatisfy(xml -> assertThat(xml).contains("ySplit=\"1\"").contains("state=\"frozen\""));
    }

    @Test
    void aPlanWithNothingInItIsAWorkbookToo() throws IOException {
        byte[] workbook =
                PaperFixture.PAPERS.workbook(PaperFixture.empty(), Language.DE).content();

        assertThat(Content.of(workbook).texts).contains("Plan", "Bakkerij Lambert & Söhne");
    }

    private static byte[] workbook(Language language) {
        return PaperFixture.PAPERS.workbook(PaperFixture.awkward(), language).content();
    }

    private List<String> parts(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("plan.xlsx"), workbook);
        List<String> sheets = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return sheets;
    }

    /** What a workbook holds, flat. */
    private static final class Content {

        private final List<String> sheets = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<BigDecimal> numbers = new ArrayList<>();
        private final List<CellType> kinds = new ArrayList<>();

        static Content of(byte[] bytes) throws IOException {
            Content content = new Content();
            try (InputStream in = new ByteArrayInputStream(bytes);
                    ReadableWorkbook workbook = new ReadableWorkbook(in)) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    content.sheets.add(sheet.getName());
                    content.texts.add(sheet.getName());
                    sheet.read().forEach(content::add);
                }
            }
            return content;
        }

        private void add(Row row) {
            row.stream().filter(cell -> cell != null).forEach(cell -> {
                kinds.add(cell.getType());
                if (cell.getType() == CellType.NUMBER) {
                    numbers.add(cell.asNumber());
                } else {
                    texts.add(cell.getText());
                }
            });
        }
    }
}
