package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.support.WebFixture;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of an offer is kept for whoever comes next, and never a moment longer than it is true. */
@ExtendWith(ArquillianExtension.class)
class KeptPagesIT {

    private static final String TITLE = "update offer set title = 'Achter onze rug' where id = ?1";

    @Inject
    OfferFixture fixture;

    @Inject
    PublicationService publication;

    @Inject
    WebFixture web;

    private Caller emma;
    private OfferView offer;

    @BeforeEach
    void anOfferThatWasRead() {
        emma = fixture.signedEmployer("Bewaarde bakkerij");
        offer = fixture.published(
                emma, fixture.content().title("Bakker bewaard").build());
        assertThat(get("nl").body()).contains("Bakker bewaard");
    }

    @AfterEach
    void nothingIsLeft() {
        fixture.indexed();
    }

    @Test
    void whoComesNextGetsTheSameWithTheSameHeaders() {
        HttpResponse<String> first = get("fr");
        // What is not told to anybody proves that the second answer is not made anew
        fixture.change(TITLE, offer.id());

        HttpResponse<String> second = get("fr");

        assertThat(second.body()).isEqualTo(first.body()).contains("Bakker bewaard");
        assertThat(told(second)).isEqualTo(told(first));
        assertThat(second.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(second.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertThat(get("de").body()).contains("<html lang=\"de\">");
        assertThat(get("nl").body()).contains("<html lang=\"nl\">");
        assertThat(accepting("fr").body()).contains("<html lang=\"fr\">");
        assertThat(accepting("en").body()).contains("<html lang=\"en\">");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String tag = get("nl").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = web.get(address("nl"), "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void whatIsSuspendedHereIsGoneAtOnce() {
        fixture.as(emma, () -> publication.suspend(offer.id(), offer.version()));

        assertThat(get("nl").statusCode()).isEqualTo(404);
    }

    @Test
    void whatAnotherNodeChangedIsSeenWhenTheChangeIsRead() {
        fixture.change(TITLE, offer.id());
        fixture.told(offer.id());
        fixture.indexed();

        assertThat(get("nl").body()).contains("Achter onze rug");
    }

    @Test
    void anAddressThatSaysMoreIsAPageOfItsOwn() {
        HttpResponse<String> more = get("nl&from=mail");

        assertThat(more.body()).contains("from=mail");
        assertThat(get("nl").body()).doesNotContain("from=mail");
    }

    private HttpResponse<String> get(String language) {
        return web.get(address(language));
    }

    private HttpResponse<String> accepting(String language) {
        return web.get("/offers/" + offer.id(), "Accept-Language", language);
    }

    private String address(String language) {
        return "/offers/" + offer.id() + "?lang=" + language;
    }

    /** All headers but the clock. */
    private static Map<String, List<String>> told(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
