package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.support.WebFixture;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
class OfferPagesIT {

    @Inject
    WebFixture web;

    @Inject
    OfferFixture fixture;

    @Inject
    PublicationService publication;

    @Test
    void anOfferTellsAtOnceWhatCountsWithoutACookie() {
        OfferView offer = open("Bakker gezocht", "U bakt brood.");

        HttpResponse<String> page = web.get("/offers/" + offer.id() + "?lang=fr");

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        assertThat(page.body())
                .contains("<html lang=\"fr\">", "Bakker gezocht", "38 heures par semaine", "tel:+3225550123")
                .contains("mailto:jobs@bakkerij.example", "Bus 71 tot Delta", "Taalcoach op de vloer")
                .contains("/app/refer/" + offer.id());
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Loon, Vraag de werkgever, Loon: vraag de werkgever",
        "fr, Salaire, Demandez à l’employeur, Salaire : demandez à l’employeur",
        "de, Lohn, Fragen Sie den Arbeitgeber, Lohn: fragen Sie den Arbeitgeber",
        "en, Wage, Ask the employer, Wage: ask the employer"
    })
    void aWageThatIsNotToldNamesItselfOnceOnThePageAndOnceInTheList(
            String language, String label, String advice, String inTheList) {
        OfferView offer = fixture.published(
                fixture.signedEmployer("Stille bakker"),
                fixture.content()
                        .title("Zwijgzaam " + language)
                        .terms(ContentFixture.terms("38", null, fixture.today(), 1))
                        .build());

        String page = web.get("/offers/" + offer.id() + "?lang=" + language).body();
        String list = web.get("/offers?q=Zwijgzaam&lang=" + language).body();

        assertThat(page).contains("<dt>" + label + "</dt><dd>" + advice + "</dd>");
        assertThat(list).contains("<li>" + inTheList + "</li>");
    }

    @Test
    void whatAnEmployerTypesIsNeverMarkup() {
        OfferView offer = open("<script>alert(1)</script> & \"co\"", "<img src=x onerror=alert(1)>");

        String page = web.get("/offers/" + offer.id()).body();
        String list = web.get("/offers?q=%3Cscript%3Ealert").body();

        assertThat(page)
                .doesNotContain("<script>", "<img src=x")
                .containsOnlyOnce("<script type=\"application/ld+json\">")
                .containsOnlyOnce("</script")
                .contains("&lt;script&gt;", "&lt;img src=x");
        assertThat(list).doesNotContain("<script").contains("&lt;<mark>script</mark>&gt;<mark>alert</mark>(1)");
    }

    @Test
    void aKnownPageIsNotSentAgainUnlessInAnotherLanguage() {
        OfferView offer = open("Nog even", "U wacht.");
        String address = "/offers/" + offer.id() + "?lang=nl";
        String tag = web.get(address).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = web.get(address, "If-None-Match", tag);
        HttpResponse<String> french = web.get("/offers/" + offer.id() + "?lang=fr", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(french.statusCode()).isEqualTo(200);
    }

    @Test
    void whatHasEndedIsGoneAndSaysWhereToLook() {
        Caller emma = fixture.signedEmployer("Afgelopen");
        OfferView closed =
                fixture.published(emma, fixture.content().title("Dicht").build());
        fixture.as(emma, () -> publication.close(closed.id(), closed.version()));
        OfferView overdue =
                fixture.published(emma, fixture.content().title("Te laat").build());
        fixture.endedYesterday(overdue.id());

        for (OfferView ended : List.of(closed, overdue)) {
            HttpResponse<String> page = web.get("/offers/" + ended.id() + "?lang=nl");

            assertThat(page.statusCode()).as(page.body()).isEqualTo(410);
            assertThat(page.body())
                    .contains("Dit aanbod is afgelopen", "href=\"/offers?place=Brussel&amp;kind=JOB&amp;lang=nl\"");
            assertThat(web.get("/api/vacancies/" + ended.id()).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void draftsAndNonsenseAreNotFound() {
        OfferView draft = fixture.draft(
                fixture.signedEmployer("Ontwerp"), fixture.content().build());

        for (String id : List.of(draft.id().toString(), UUID.randomUUID().toString(), "1-1-1-1-1", "x")) {
            assertThat(web.get("/offers/" + id).statusCode()).as(id).isEqualTo(404);
            assertThat(web.get("/api/vacancies/" + id).statusCode()).as(id).isEqualTo(404);
        }
    }

    @Test
    void anEmptySearchSaysWhatToDo() {
        HttpResponse<String> page = web.get("/offers?q=qwertzuiop&kind=NONSENSE&page=-3&lang=de");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Nehmen Sie weniger Wörter", "value=\"qwertzuiop\"", "href=\"/offers?lang=de\"");
    }

    @Test
    void theListMarksWhatWasAskedForAndOffersToNarrowItDown() {
        open("Markeerbare wever", "U weeft. <b>Markeerbare</b> stoffen.");

        HttpResponse<String> page = web.get("/offers?q=markeerbare&kind=JOB&lang=nl");

        assertThat(page.body())
                .contains("<mark>Markeerbare</mark> wever", "&lt;b&gt;<mark>Markeerbare</mark>&lt;/b&gt; stoffen")
                .contains("name=\"kind\" value=\"JOB\" checked", "name=\"region\" value=\"BRUSSELS\"")
                .doesNotContain("value=\"FLANDERS\"", "<script");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void programsSearchTooAndAreToldWhatIsWrong() {
        OfferView offer = open("Zoekbaar voor programma’s", "U leest JSON.");

        HttpResponse<String> found = web.get("/api/vacancies?q=zoekbaar&limit=1");
        HttpResponse<String> one = web.get("/api/vacancies/" + offer.id());
        HttpResponse<String> wrongKind = web.get("/api/vacancies?kind=GIG");
        HttpResponse<String> wrongLimit = web.get("/api/vacancies?limit=many");

        assertThat(found.body())
                .contains("\"id\":\"" + offer.id() + "\"", "\"total\":1", "\"hoursPerWeek\":38")
                .contains("{\"name\":\"kind\",\"values\":[{\"value\":\"JOB\",\"count\":1}]}");
        assertThat(one.headers().firstValue("ETag")).contains("\"" + offer.version() + "\"");
        assertThat(one.body())
                .contains("\"title\":\"Zoekbaar", "\"employerName\":")
                .doesNotContain("objective");
        assertThat(wrongKind.statusCode()).isEqualTo(400);
        assertThat(wrongKind.body()).contains("\"field\":\"kind\"", "WrongType");
        assertThat(wrongLimit.body()).contains("\"field\":\"limit\"");
    }

    @Test
    void whoeverRunsTheNodeSeesHowTheIndexIsDoing() {
        open("Gezond", "U bent gezond.");

        assertThat(web.get("/health/ready").body()).contains("offer-search", "\"behind\":\"0\"", "\"rebuilt\":\"-1\"");
    }

    @Test
    void writingAsksForAToken() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(web.base() + "/api/vacancies"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        assertThat(web.send(request).statusCode()).isEqualTo(401);
    }

    private OfferView open(String title, String description) {
        return fixture.published(
                fixture.signedEmployer("Bakkerij Open"),
                fixture.content().title(title).description(description).build());
    }
}
