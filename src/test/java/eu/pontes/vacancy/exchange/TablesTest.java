package eu.pontes.vacancy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.TenantId;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublishedOffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final OfferId ID = new OfferId(UUID.fromString("019ab0f2-5d3e-7c41-9a55-0d6a4f1c2b77"));

    @Test
    void aTableNamesEveryColumnAndKeepsEveryValueOfAnOfferInOneCell() throws IOException {
        OfferView offer = offer("Bakker");

        List<String> row = Columns.OWN.row(offer);

        assertThat(row).hasSameSizeAs(Columns.OWN.names()).startsWith(ID.toString(), "DRAFT", "");
        assertThat(cell(row, OfferColumn.LANGUAGES)).isEqualTo("nl A0; fr A2>B1/A1/A0/A0>A1 +6");
        assertThat(cell(row, OfferColumn.STEPS)).isEqualTo("P6M P26W");
        assertThat(cell(row, OfferColumn.SUPPORT)).isEqualTo("COACHING BUDDY");
        assertThat(cell(row, OfferColumn.ALLOWANCE)).isEqualTo("250.5");
        assertThat(cell(row, OfferColumn.SUMMARY_FR)).isEqualTo("Vous faites du pain.");
        assertThat(cell(row, OfferColumn.TRANSPORT)).isEqualTo("true");
        assertThat(cell(row, OfferColumn.CHILD_CARE)).isEmpty();
        assertThat(cell(row, OfferColumn.VALID_THROUGH)).isEqualTo("2027-01-31");
        assertThat(row).doesNotContainNull();
    }

    @Test
    void theTableOfThePublicHasNoColumnForWhatIsTheEmployersOwn() {
        PublishedOffer offer = new PublishedOffer(
                ID,
                1,
                OfferStatus.PUBLISHED,
                new TenantId(ID.value()),
                "Postiljon",
                ExchangeFixture.full("Bakker", "Brood"),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                null);

        List<String> row = Columns.OPEN.row(offer, "https://pontes.example/offers/1");

        assertThat(Columns.OPEN.names()).doesNotContain("objective", "mentor", "trainingReference", "status");
        assertThat(row)
                .hasSameSizeAs(Columns.OPEN.names())
                .contains("Postiljon", "https://pontes.example/offers/1")
                .doesNotContain("Mia Mentor", "OPL-7", ExchangeFixture.OBJECTIVE.toString());
    }

    @Test
    void aWorkbookHoldsNumbersAndDaysAsSuchAndEverythingElseAsText() throws IOException {
        Row row = sheet(offer("Bakker")).get(1);

        assertThat(typed(row, OfferColumn.HOURS).asNumber()).isEqualByComparingTo(new BigDecimal("37.5"));
        assertThat(typed(row, OfferColumn.PLACES).getType()).isEqualTo(CellType.NUMBER);
        assertThat(typed(row, OfferColumn.VALID_THROUGH).asDate()).isEqualTo(LocalDateTime.parse("2027-01-31T00:00"));
        assertThat(typed(row, OfferColumn.POSTCODE).getType()).isEqualTo(CellType.STRING);
        assertThat(typed(row, OfferColumn.DIRECTIONS).asString()).contains("halte \"Delta\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "=cmd|' /C calc'!A0", "\uFF1D1"})
    void noCellOfAnyTableIsAFormula(String title) throws IOException {
        String csv = csv(offer(title));
        Row row = sheet(offer(title)).get(1);

        assertThat(csv).containsPattern("[,\"]'" + Pattern.quote(title));
        assertThat(row.stream().filter(cell -> cell != null)).allMatch(cell -> cell.getFormula() == null);
        assertThat(typed(row, OfferColumn.TITLE).getType()).isEqualTo(CellType.STRING);
    }

    private static OfferView offer(String title) {
        return new OfferView(ID, 1, OfferStatus.DRAFT, ExchangeFixture.full(title, "Brood"), null, null, null);
    }

    private static String cell(List<String> row, OfferColumn column) {
        return row.get(Columns.OWN.names().indexOf(column.id()));
    }

    private static Cell typed(Row row, OfferColumn column) {
        return row.getCell(Columns.OWN.names().indexOf(column.id()));
    }

    private static String csv(OfferView offer) throws IOException {
        return new String(table(offer, TableFormat.CSV), StandardCharsets.UTF_8);
    }

    private static List<Row> sheet(OfferView offer) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(table(offer, TableFormat.XLSX)))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static byte[] table(OfferView offer, TableFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableFile table = format.begin(out, Columns.OWN)) {
            table.row(Columns.OWN.row(offer));
            table.flush();
        }
        return out.toByteArray();
    }
}
