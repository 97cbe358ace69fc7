package eu.pontes.vacancy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.data.Ids;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferExportService;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferView;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Employers take along what is theirs, everybody what is open. */
@ExtendWith(ArquillianExtension.class)
class OfferTablesIT {

    private static final int AFTER_ONE_PAGE = PageRequest.MAX_LIMIT + 3;

    @Inject
    OfferTables tables;

    @Inject
    OfferExportService offers;

    @Inject
    OfferFixture fixture;

    @Inject
    Actors actors;

    @Test
    void anEmployerTakesAlongItsOwnOffersAndNobodyElses() {
        Caller emma = fixture.signedEmployer("Tabel NV");
        Caller hugo = fixture.signedEmployer("Ander NV");
        OfferView draft = fixture.draft(emma, fixture.content().title("=1+1").build());
        OfferView open =
                fixture.published(emma, fixture.content().title("Slager").build());
        fixture.draft(hugo, fixture.content().build());

        List<CSVRecord> all = own(emma, Optional.empty());
        List<CSVRecord> drafts = own(emma, Optional.of(OfferStatus.DRAFT));

        assertThat(all)
                .extracting(row -> row.get("id"), row -> row.get("status"), row -> row.get("title"))
                .containsExactlyInAnyOrder(
                        tuple(draft.id().toString(), "DRAFT", "'=1+1"),
                        tuple(open.id().toString(), "PUBLISHED", "Slager"));
        assertThat(drafts).extracting(row -> row.get("title")).containsExactly("'=1+1");
    }

    @Test
    void aTableGoesOnAfterTheFirstPageWithAFewStatementsForEach() {
        Caller emma = fixture.signedEmployer("Lang NV");
        for (int i = 0; i < AFTER_ONE_PAGE; i++) {
            fixture.draft(emma, fixture.content().title("Bakker " + i).build());
        }

        List<CSVRecord> rows = own(emma, Optional.empty());
        long statements = fixture.statements(() ->
                fixture.as(emma, () -> offers.own(Optional.empty(), new PageRequest(0, PageRequest.MAX_LIMIT))));

        assertThat(rows).hasSize(AFTER_ONE_PAGE);
        assertThat(rows).extracting(row -> row.get("title")).doesNotHaveDuplicates();
        assertThat(statements).isLessThan(10);
    }

    @Test
    void everybodyTakesAlongWhatASearchFindsButNoDraft() {
        String name = "Open" + Ids.next().toString().replace("-", "");
        Caller emma = fixture.signedEmployer(name);
        OfferView open =
                fixture.published(emma, fixture.content().title("Slager").build());
        fixture.draft(emma, fixture.content().title("Nog geheim").build());

        List<CSVRecord> rows = records(tables.open(new OfferSearch(name, null, null), TableFormat.CSV));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("id")).isEqualTo(open.id().toString());
            assertThat(row.get("employer")).isEqualTo(name);
            assertThat(row.get("address")).endsWith("/offers/" + open.id());
            assertThat(row.get("neededLanguages")).isEqualTo("nl A1");
            assertThat(row.isMapped("objective")).isFalse();
        });
    }

    @Test
    void manyFoundOffersTakeNoMoreStatementsThanFew() {
        String name = "Veel" + Ids.next().toString().replace("-", "");
        OfferSearch search = new OfferSearch(name, null, null);
        Caller emma = fixture.signedEmployer(name);
        publish(emma, "Slager", "Bakker");
        long few = fixture.statements(() ->
                assertThat(offers.open(search, PageRequest.first()).items()).hasSize(2));

        publish(emma, "Kok", "Lasser", "Postbode", "Kapper");
        long many = fixture.statements(() ->
                assertThat(offers.open(search, PageRequest.first()).items()).hasSize(6));

        assertThat(many).isEqualTo(few);
    }

    private void publish(Caller employer, String... titles) {
        for (String title : titles) {
            fixture.published(employer, fixture.content().title(title).build());
        }
    }

    @Test
    void whoHasNoOffersOfItsOwnIsRefusedBeforeTheFirstByte() {
        Caller cas = actors.service("Dienst");

        assertThatThrownBy(() -> fixture.as(cas, () -> tables.own(Optional.empty(), TableFormat.XLSX)))
                .isInstanceOf(Problem.Forbidden.class);
    }

    private List<CSVRecord> own(Caller employer, Optional<OfferStatus> status) {
        return fixture.as(employer, () -> records(tables.own(status, TableFormat.CSV)));
    }

    private static List<CSVRecord> records(OfferFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.content().writeTo(out);
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return CSVParser.parse(out.toString(StandardCharsets.UTF_8), format).getRecords();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
