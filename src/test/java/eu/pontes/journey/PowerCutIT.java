package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.support.system.ApiClient;
import eu.pontes.support.system.Browsers;
import eu.pontes.support.system.FreshFolder;
import eu.pontes.support.system.PontesProcess;
import eu.pontes.support.system.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What Pontes confirmed survives the sudden end of its process; the next start cleans up behind it. The end comes when the
 * database has an offer that the search index on disk has not.
 */
@Tag("system")
class PowerCutIT {

    private static final Texts TEXTS = new Texts();

    @Test
    void nothingThatWasConfirmedIsLostWhenTheProcessIsKilled() throws IOException {
        Path data = FreshFolder.at(Path.of(System.getProperty("it.target"), "system/power-cut"));
        try (PontesProcess pontes = new PontesProcess(data).start()) {
            signsTheCharter(pontes);
            IndexOnDisk index = new IndexOnDisk(data);
            String offer;
            do {
                offer = publishesAnOffer(pontes);
            } while (index.holds(offer));

            pontes.kill();
            assertThat(index.holds(offer)).isFalse();
            pontes.start();

            assertThat(found(pontes, offer)).isTrue();

            assertThat(emma(pontes)
                            .get("/api/vacancies/" + offer)
                            .json()
                            .path("status")
                            .asText())
                    .isEqualTo("PUBLISHED");
            try (Visitor bram = Browsers.visitorAt(pontes.baseUrl())) {
                bram.open("/register/charter").sees("Boomgaard Claes");
                bram.logIn("bram").open("/app/charter").sees("Zaakvoerder");
            }
        }
    }

    private static String publishesAnOffer(PontesProcess pontes) {
        ApiClient emma = emma(pontes);
        ApiClient.Answer draft = emma.post("/api/vacancies", OfferBody.valid());
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        String offer = draft.json().path("id").asText();
        assertThat(emma.with("If-Match", draft.tag())
                        .post("/api/vacancies/" + offer + "/publish")
                        .status())
                .isEqualTo(200);
        return offer;
    }

    private static boolean found(PontesProcess pontes, String offer) {
        return emma(pontes).get("/api/vacancies?order=NEWEST").text().contains(offer);
    }

    private static void signsTheCharter(PontesProcess pontes) {
        try (Visitor bram = Browsers.visitorAt(pontes.baseUrl()).logIn("bram")) {
            bram.open("/app/charter")
                    .fill(t("charter.signatory-name"), "Bram Claes")
                    .fill(t("charter.signatory-function"), "Zaakvoerder")
                    .tick(t("charter.may-bind"))
                    .click(t("charter.sign"))
                    .sees("Zaakvoerder");
        }
    }

    private static ApiClient emma(PontesProcess pontes) {
        return ApiClient.of("emma", pontes.baseUrl(), pontes.issuer());
    }

    private static String t(String key) {
        return TEXTS.get(Language.NL, key);
    }
}
