package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads a plan takes it along. */
@Tag("system")
class PlanFilesIT {

    private static final Pattern ID = Pattern.compile(".*/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @ParameterizedTest
    @CsvSource({"emma, plans", "cas, reviews", "mila, label-applications"})
    void everyReaderOfAPlanDownloadsIt(String reader, String list) throws IOException {
        try (Visitor visitor = Browsers.visitor("nl-BE").logIn(reader)) {
            openFirst(visitor, list);

            assertThat(download(visitor, "Plan als PDF", "plan-.*\\.pdf")).startsWith(bytes("%PDF-"));
            assertThat(download(visitor, "Plan als Excel-bestand", "plan-.*\\.xlsx"))
                    .startsWith(bytes("PK"));
        }
    }

    @Test
    void anEmployerHasAReceiptForWhatItHandedIn() throws IOException {
        try (Visitor visitor = Browsers.visitor("nl-BE").logIn("hugo")) {
            openFirst(visitor, "plans");

            assertThat(download(visitor, "Ontvangstbewijs van indiening 1", "receipt-1-.*\\.pdf"))
                    .startsWith(bytes("%PDF-"));
        }
    }

    private static void openFirst(Visitor visitor, String list) {
        visitor.open("/app/" + list);
        String address = visitor.linksBelow("/app/").stream()
                .filter(link -> link.startsWith(list) && ID.matcher(link).matches())
                .findFirst()
                .orElseThrow();
        visitor.open("/app/" + address);
    }

    private static byte[] download(Visitor visitor, String link, String name) throws IOException {
        Page page = visitor.page();
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click());
        assertThat(download.suggestedFilename()).matches(name);
        return Files.readAllBytes(download.path());
    }

    private static byte[] bytes(String start) {
        return start.getBytes(StandardCharsets.US_ASCII);
    }
}
