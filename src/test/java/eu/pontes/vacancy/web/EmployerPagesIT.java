package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.plan.WriteReservation;
import eu.pontes.referral.PlacementFixture;
import eu.pontes.referral.PlacementFixture.RunningPlan;
import eu.pontes.support.Actors;
import eu.pontes.support.WebFixture;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everybody may know of an employer, on its page and on its offers, and what not. */
@ExtendWith(ArquillianExtension.class)
class EmployerPagesIT {

    @Inject
    WebFixture web;

    @Inject
    OfferFixture fixture;

    @Inject
    PlacementFixture placements;

    @Inject
    PublicationService publication;

    @Inject
    Actors actors;

    @Test
    void anEmployersPageTellsItsCharterAndItsOpenOffers() {
        Caller emma = fixture.signedEmployer("Molen & zonen");
        OfferView open = fixture.published(
                emma, fixture.content().title("Molenaar <i>x</i>").build());
        OfferView paused =
                fixture.published(emma, fixture.content().title("Even niet").build());
        fixture.as(emma, () -> publication.suspend(paused.id(), paused.version()));
        fixture.draft(emma, fixture.content().title("Nog geheim").build());

        Document page = web.html("/employers/" + emma.organisation() + "?lang=nl");

        assertThat(page.select("h1").text()).startsWith("Molen & zonen");
        assertThat(page.select("a[href^=/charter/]").text()).startsWith("Ondertekend op");
        assertThat(page.select(".result a").eachText()).containsExactly("Molenaar <i>x</i>");
        assertThat(page.select(".result a").attr("href")).isEqualTo("/offers/" + open.id() + "?lang=nl");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(web.base() + "/employers/" + emma.organisation() + "?lang=nl");
    }

    @Test
    void thePageIsFoundFromTheOfferTheRegisterAndTheSitemap() {
        Caller emma = fixture.signedEmployer("Aardig vindbaar");
        OfferView offer =
                fixture.published(emma, fixture.content().title("Vind ons").build());
        String address = "/employers/" + emma.organisation();

        assertThat(web.html("/offers/" + offer.id() + "?lang=nl").select("a[href^=" + address + "]"))
                .isNotEmpty();
        assertThat(web.html("/register/charter?name=aardig+vindbaar").select("a[href^=" + address + "]"))
                .isNotEmpty();
        assertThat(Jsoup.parse(web.get("/sitemap/pages.xml").body())
                        .select("loc")
                        .eachText())
                .contains(web.base() + address);
    }

    @Test
    void whoIsNoEmployerOrNeverWentPublicHasNoPage() {
        Caller quiet = actors.employer("Stil");
        Caller desk = actors.desk("Loket zonder bladzijde");

        for (String id : List.of(
                quiet.organisation().toString(),
                desk.organisation().toString(),
                UUID.randomUUID().toString(),
                "x")) {
            assertThat(web.get("/employers/" + id).statusCode()).as(id).isEqualTo(404);
        }
    }

    @Test
    void anEmployersPageIsNotSentTwice() {
        Caller emma = fixture.signedEmployer("Eén keer");
        String address = "/employers/" + emma.organisation() + "?lang=fr";
        String tag = web.get(address).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = web.get(address, "If-None-Match", tag);
        fixture.published(emma, fixture.content().title("Nieuw").build());
        HttpResponse<String> changed = web.get(address, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void aCardForPaperTellsWhatCountsAndLeadsBack() {
        Caller emma = fixture.signedEmployer("Kaartenbakker");
        OfferView offer = fixture.published(
                emma,
                fixture.content()
                        .title("Op papier")
                        .terms(ContentFixture.terms("20", ContentFixture.wage("15.50", null), null, 1))
                        .build());
        String address = "/offers/" + offer.id() + "/card";

        Document card = web.html(address + "?lang=en");
        fixture.as(emma, () -> publication.close(offer.id(), offer.version()));

        assertThat(card.select("article.card").text())
                .contains("Op papier", "Kaartenbakker", "1000 Brussel", "20 hours", "15,50", "+32 2 555 01 23")
                .contains(web.base() + "/offers/" + offer.id());
        assertThat(card.select("article.card svg path")).isNotEmpty();
        assertThat(card.select("link[rel=canonical]").attr("href"))
                .isEqualTo(web.base() + "/offers/" + offer.id() + "?lang=en");
        assertThat(web.get(address).statusCode()).isEqualTo(410);
    }

    @Test
    void whoeverReadsAReservedOfferLearnsForWhomItIsAndNothingElseOfThePlan() {
        Caller emma = fixture.signedEmployer("Houdt vrij");
        RunningPlan plan = placements.runningPlan(
                emma,
                new WriteReservation(
                        "AP-GROEP-1", fixture.today(), fixture.today().plusDays(400)));
        OfferView offer = fixture.published(
                emma,
                fixture.content()
                        .title("Vrijgehouden")
                        .objective(plan.objective().value())
                        .reserved()
                        .build());

        String nl =
                web.html("/offers/" + offer.id() + "?lang=nl").select("strong").text();
        String fr =
                web.html("/offers/" + offer.id() + "?lang=fr").select("strong").text();

        assertThat(nl).startsWith("De werkgever houdt deze plaatsen vrij voor deze groep: ");
        assertThat(fr).startsWith("L’employeur réserve ces places à ce groupe : ");
        assertThat(web.get("/offers/" + offer.id()).body())
                .doesNotContain("AP-GROEP-1", plan.objective().toString());
    }

    @Test
    void aSuspendedOfferIsNobodysToReadByItsId() {
        Caller emma = fixture.signedEmployer("Onderbroken");
        OfferView offer =
                fixture.published(emma, fixture.content().title("Even weg").build());
        int before = web.get("/api/vacancies/" + offer.id()).statusCode();
        fixture.as(emma, () -> publication.suspend(offer.id(), offer.version()));

        assertThat(before).isEqualTo(200);
        assertThat(web.get("/api/vacancies/" + offer.id()).statusCode()).isEqualTo(404);
        assertThat(web.get("/offers/" + offer.id()).statusCode()).isEqualTo(404);
        assertThat(web.get("/offers/" + offer.id() + "/card").statusCode()).isEqualTo(404);
    }
}
