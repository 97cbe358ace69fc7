package eu.pontes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.support.system.ApiClient;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files go in, are seen by those who may, and come out again byte for byte. */
@Tag("system")
class FilesIT {

    private static final String POSTILJON = "de000004-0000-7000-8000-000000000100";
    private static final String ACTION = "de000006-0000-7000-8000-000000000106";
    private static final String LUMEN = "de000004-0000-7000-8000-000000000600";
    private static final String CONSULTATION = "de00000c-0000-7000-8000-000000000600";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path folder;

    private Path pdf;

    @BeforeEach
    void aFileThatNobodySawBefore() throws IOException {
        String content = "%PDF-1.4\n%" + mark + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        pdf = file("Verslag été " + mark + ".pdf", content);
    }

    @Test
    void evidenceOfAnActionReachesTheConsultantByteForByte() throws IOException {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open("/app/plans/" + POSTILJON + "/actions/" + ACTION + "/progress");
            upload(emma, "Een bestand kiezen", pdf);
            emma.sees("“" + pdf.getFileName() + "” is toegevoegd.");
            assertDownloaded(emma);
        }
        try (Visitor cas = Browsers.visitor("nl-BE").logIn("cas")) {
            cas.open("/app/reviews/" + POSTILJON);
            assertDownloaded(cas);
        }

        assertTheApiHandsItOut();
    }

    @Test
    void anOpinionLiesWithItsConsultationUntilItIsTakenOut() throws IOException {
        try (Visitor lena = Browsers.visitor("fr-BE").logIn("lena")) {
            lena.open("/app/plans/" + LUMEN + "/consultations/" + CONSULTATION);
            upload(lena, "Choisir un fichier", pdf);
            lena.sees("« " + pdf.getFileName() + " » a été ajouté.");
            assertDownloaded(lena);
            lena.picture("files-consultation").findsNoBarrier().reachesEverythingByKeyboard();
            lena.onTelephone().fitsTheScreen().picture("files-consultation-360").onDesk();

            lena.click("Supprimer le fichier « " + pdf.getFileName() + " »").confirm("Supprimer le fichier");
            assertThat(link(lena)).hasCount(0);
            lena.open("/app/plans/" + LUMEN + "/consultations/" + CONSULTATION);
            assertThat(link(lena)).hasCount(0);
        }
    }

    @Test
    void aFileThatLiesIsRefusedInWords() throws IOException {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open("/app/plans/" + POSTILJON + "/actions/" + ACTION + "/progress");

            upload(emma, "Een bestand kiezen", file(mark + ".pdf", "<!DOCTYPE html><script>alert(1)</script>"));
            emma.sees("Dit soort bestand aanvaarden wij niet.").picture("files-refused");
            upload(emma, "Een bestand kiezen", file(mark + ".png", Files.readString(pdf)));
            emma.sees("De inhoud van dit bestand is PDF, maar de naam eindigt op “png”.");
            upload(emma, "Een bestand kiezen", file(mark + ".txt", ""));
            emma.sees("Dit bestand is leeg.");
            assertThat(link(emma)).hasCount(0);

            upload(emma, "Een bestand kiezen", pdf);
            emma.sees("is toegevoegd.");
        }
    }

    @Test
    void theCourseOfAnActionIsReportedWithAReason() {
        try (Visitor emma = Browsers.visitor("nl-BE").logIn("emma")) {
            emma.open("/app/plans/" + POSTILJON).follow("Hulp bij het behalen van een rijbewijs");
            emma.findsNoBarrier().picture("action-progress");
            emma.onTelephone().fitsTheScreen().picture("action-progress-360").onDesk();

            emma.choose("Hoe ver staat de actie nu?", "begonnen").click("Dit melden");
            emma.seesHeading("Verloop van de acties");
            emma.follow("Hulp bij het behalen van een rijbewijs");
            emma.choose("Hoe ver staat de actie nu?", "verschoven").click("Dit melden");
            emma.sees("Zeg waarom.");
            emma.fill("Waarom", "Geen plaats bij de rijschool " + mark).click("Dit melden");
            emma.seesHeading("Verloop van de acties").sees("Geen plaats bij de rijschool " + mark);
            emma.findsNoBarrier().picture("plan-running");
        }
    }

    @Test
    void theFormSaysWhatMayBeAsked() {
        try (Visitor lena = Browsers.visitor("nl-BE").logIn("lena")) {
            lena.open("/app/plans/" + LUMEN + "/actions/new");
            lena.fill("Budget in euro", "4000").fill("Subsidieerbare kosten in euro", "4000");
            lena.sees("Voor deze actie kunt u hoogstens").sees("2.000,00");
            lena.fill("Gevraagde subsidie in euro", "3000");
            lena.sees("te veel").findsNoBarrier().picture("subsidy");
            lena.onTelephone().fitsTheScreen().picture("subsidy-360");
        }
    }

    private void assertTheApiHandsItOut() throws IOException {
        ApiClient cas = ApiClient.of("cas");
        JsonNode plan = cas.get("/api/plans/" + POSTILJON).json();
        for (JsonNode action : plan.path("actions")) {
            for (JsonNode file : action.path("evidence")) {
                if (file.path("name").asText().contains(mark)) {
                    ApiClient.Answer answer = cas.get("/api/plans/" + POSTILJON + "/files/"
                            + file.path("id").asText());
                    assertThat(answer.response().body()).isEqualTo(Files.readAllBytes(pdf));
                    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
                    assertThat(answer.header("Content-Disposition"))
                            .isEqualTo("attachment; filename=\"Verslag _t_ " + mark
                                    + ".pdf\"; filename*=UTF-8''Verslag%20%C3%A9t%C3%A9%20" + mark + ".pdf");
                    return;
                }
            }
        }
        throw new AssertionError("The plan names no such file: " + plan);
    }

    /** The button is reached and pressed by the keyboard. */
    private static void upload(Visitor visitor, String button, Path file) {
        Locator choose = visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first();
        choose.focus();
        FileChooser chooser = visitor.page().waitForFileChooser(() -> choose.press("Enter"));
        chooser.setFiles(file);
        visitor.atRest();
    }

    private void assertDownloaded(Visitor visitor) throws IOException {
        Download download =
                visitor.page().waitForDownload(() -> link(visitor).first().click());
        assertThat(download.suggestedFilename()).isEqualTo(pdf.getFileName().toString());
        assertThat(Files.readAllBytes(download.path())).isEqualTo(Files.readAllBytes(pdf));
    }

    private Locator link(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(pdf.getFileName().toString()));
    }

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
