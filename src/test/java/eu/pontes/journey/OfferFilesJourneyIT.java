package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.ApiClient;
import eu.pontes.support.system.ApiClient.Answer;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** An employer brings offers in a file, looks at them, takes them over, takes them along and undoes it all. */
@Tag("system")
class OfferFilesJourneyIT {

    private static final String IMPORTS = "/api/vacancies/imports";
    private static final Texts TEXTS = new Texts();

    private final Barriers barriers = new Barriers();

    @Test
    void aFileIsLookedAtTakenOverAndUndone() {
        try (Visitor hugo = Browsers.visitor("nl-BE").logIn("hugo")) {
            hugo.open("/app/offers").follow(t("exchange.import.title")).seesHeading(t("exchange.import.title"));
            barriers.inspect(hugo, "import-empty");

            bring(hugo, "fout.csv", "name;place\nBakker;Gent\n");
            hugo.sees(t("invalid.offer-file-no-title"));
            barriers.inspect(hugo, "import-refused");

            bring(hugo, "aanbod.csv", table());
            hugo.sees(t("exchange.import.summary", 3, 1, 1, 1)).sees(t("exchange.import.twin.row", 2));
            barriers.inspect(hugo, "import-preview");

            hugo.click(t("exchange.import.take", 1))
                    .sees(t("exchange.import.done", 1))
                    .sees("aanbod.csv");
            barriers.inspect(hugo, "import-done");

            hugo.open("/app/offers").sees("Kaasmaker van ver");
            hugo.page()
                    .locator("vaadin-details-summary")
                    .filter(new Locator.FilterOptions().setHasText(t("exchange.take-along")))
                    .click();
            barriers.inspect(hugo, "offers-take-along");
            Download table = hugo.page().waitForDownload(() -> hugo.follow(t("exchange.table.csv")));
            assertThat(table.suggestedFilename()).matches("offers-[0-9-]+\\.csv");

            hugo.open("/app/offers/import")
                    .click(t("exchange.imports.undo"))
                    .confirm(t("exchange.imports.undo"))
                    .sees("Ongedaan gemaakt");
            barriers.inspect(hugo, "import-undone");
            hugo.open("/app/offers");
            assertThat(hugo.page().getByText("Kaasmaker van ver").count()).isZero();
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void aProgramBringsAFileAndUndoesIt() {
        ApiClient lena = ApiClient.of("lena").with("Content-Type", "text/csv");

        Answer look = lena.call("POST", IMPORTS + "?dryRun=true&lang=en", BodyPublishers.ofString(table()));
        Answer refused = lena.call("POST", IMPORTS, BodyPublishers.ofString(table()));
        Answer made =
                lena.call("POST", IMPORTS + "?withoutFaulty=true&fileName=a.csv", BodyPublishers.ofString(table()));
        Answer table = lena.get("/api/vacancies/own/export?status=DRAFT");
        Answer undone =
                lena.call("DELETE", IMPORTS + "/" + made.json().path("id").asText(), BodyPublishers.noBody());

        assertThat(look.json().path("drafts").asInt()).as(look.text()).isEqualTo(1);
        assertThat(look.json().at("/rows/1/faults/0/field").asText()).isEqualTo("terms.hoursPerWeek");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("[3].terms.hoursPerWeek");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text()).contains("Kaasmaker van ver");
        assertThat(undone.status()).as(undone.text()).isEqualTo(204);
        assertThat(lena.get("/api/vacancies/own/export?status=DRAFT").text()).doesNotContain("Kaasmaker van ver");
    }

    @Test
    void whatIsOpenIsThereAsTablesAndAsXmlByTheSchemaThatIsServed() throws IOException, SAXException {
        ApiClient anybody = ApiClient.anybody();

        Answer csv = anybody.get("/api/vacancies/export?kind=JOB");
        Answer xlsx = anybody.get("/api/vacancies/export?format=xlsx");
        Answer unknown = anybody.get("/api/vacancies/export?format=pdf");
        Answer xml = anybody.get("/api/vacancies/positions.xml");
        Answer schema = anybody.get("/schemas/position-opening-0.1.xsd");

        assertThat(csv.header("Content-Disposition")).contains("attachment; filename=\"offers-");
        assertThat(csv.text()).startsWith("id,address,employer,publishedAt,kind,");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(unknown.status()).isEqualTo(400);
        SchemaFactory.newDefaultInstance()
                .newSchema(new StreamSource(new StringReader(schema.text())))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml.text())));
        assertThat(xml.text()).contains("<PositionOpening ");
        assertThat(anybody.get("/schemas/other.xsd").status()).isEqualTo(404);
    }

    private static String table() {
        String end = ";NL;JOB;JOB;U leert het hier.;9000;Gent;%s;1;nl A1;+32 9 555 01 23;"
                + LocalDate.now(ZoneId.of("Europe/Brussels")).plusMonths(1) + "\n";
        return "title;language;kind;scheme;description;postcode;place;hoursPerWeek;places;neededLanguages;contactPhone;validThrough\n"
                + "Kaasmaker van ver" + end.formatted("38")
                + "Kok van ver" + end.formatted("60")
                + "kaasmaker VAN VER (m/v/x)" + end.formatted("38");
    }

    private static void bring(Visitor visitor, String name, String file) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visitor.atRest();
    }

    private static String t(String key, Object... arguments) {
        return TEXTS.get(Language.NL, key, arguments);
    }
}
