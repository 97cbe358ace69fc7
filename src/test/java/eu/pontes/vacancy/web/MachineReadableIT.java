package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.support.WebFixture;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import jakarta.inject.Inject;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether machines find what the public pages say for them; whether it is well-formed is tested on its writers. */
@ExtendWith(ArquillianExtension.class)
class MachineReadableIT {

    private static final String POSTING = "script[type=application/ld+json]";

    @Inject
    WebFixture web;

    @Inject
    OfferFixture fixture;

    @Inject
    PublicationService publication;

    @Test
    void anOfferIsAPostingUntilItEnds() {
        Caller emma = fixture.signedEmployer("Leesbaar");
        OfferView offer =
                fixture.published(emma, fixture.content().title("Machinaal").build());
        String address = "/offers/" + offer.id();

        Document open = web.html(address);
        fixture.as(emma, () -> publication.close(offer.id(), offer.version()));
        HttpResponse<String> gone = web.get(address);

        assertThat(open.select(POSTING)).hasSize(1);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(gone.body()).select(POSTING)).isEmpty();
        assertThat(Jsoup.parse(gone.body()).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void anOfferHasOneAddressPerLanguage() {
        OfferView offer = fixture.published(
                fixture.signedEmployer("Adres"),
                fixture.content().title("Waar dan").build());
        String address = "/offers/" + offer.id();

        Document french = web.html(address + "?utm=x&lang=fr");
        Document any = web.html(address);

        assertThat(french.select("link[rel=canonical]").attr("href")).isEqualTo(web.base() + address + "?lang=fr");
        assertThat(any.select("link[rel=canonical]").attr("href")).isEqualTo(web.base() + address);
        assertThat(french.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("nl", "fr", "de", "en", "x-default");
        assertThat(french.select("link[hreflang=x-default]").attr("href")).isEqualTo(web.base() + address);
        assertThat(french.select("link[hreflang=de]").attr("href")).isEqualTo(web.base() + address + "?lang=de");
    }

    @Test
    void aSearchIsOneHoweverItsAddressIsWrittenAndPaged() {
        Document page = web.html("/offers?order=NEWEST&region=NIX&kind=JOB&q=+kok+&page=3&lang=de&within=0");

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(web.base() + "/offers?q=kok&kind=JOB&lang=de");
        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/offers.atom?q=kok&kind=JOB&lang=de");
    }

    @Test
    void aFeedIsSentOnceAndAgainOnlyWhenSomethingChanged() {
        Caller emma = fixture.signedEmployer("Voedsel");
        OfferView offer =
                fixture.published(emma, fixture.content().title("Voederbak").build());
        String address = "/offers.atom?q=voederbak&lang=nl";

        HttpResponse<String> first = web.get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = web.get(address, "If-None-Match", tag);
        HttpResponse<String> since = web.get(
                address,
                "If-Modified-Since",
                first.headers().firstValue("Last-Modified").orElseThrow());
        fixture.as(emma, () -> publication.suspend(offer.id(), offer.version()));
        fixture.indexed();
        HttpResponse<String> without = web.get(address, "If-None-Match", tag);

        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(entries(first)).containsExactly("urn:uuid:" + offer.id());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(since.statusCode()).isEqualTo(304);
        assertThat(without.statusCode()).isEqualTo(200);
        assertThat(entries(without)).isEmpty();
    }

    @Test
    void aListIsNotSentTwice() {
        HttpResponse<String> first = web.get("/offers?q=niemandzoektdit&lang=nl");

        HttpResponse<String> again = web.get(
                "/offers?q=niemandzoektdit&lang=nl",
                "If-None-Match",
                first.headers().firstValue("ETag").orElseThrow());

        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void theSitemapLeadsToEveryOpenOffer() {
        OfferView offer = fixture.published(
                fixture.signedEmployer("Kaart"),
                fixture.content().title("Op de kaart").build());
        String rules = web.get("/robots.txt").body();

        List<String> parts = locations("/sitemap.xml");
        List<String> pages = locations(parts.get(1).substring(web.base().length()));

        assertThat(rules.lines()).contains("Sitemap: " + web.base() + "/sitemap.xml");
        assertThat(locations(parts.get(0).substring(web.base().length()))).contains(web.base() + "/offers");
        assertThat(pages).contains(web.base() + "/offers/" + offer.id());
        assertThat(web.get("/sitemap/offers.xml?after=x").statusCode()).isEqualTo(404);
    }

    @Test
    void everyPageTellsTheBrowserToBeStrict() {
        for (String path : List.of("/", "/offers", "/robots.txt", "/sitemap.xml", "/offers.atom", "/nothing-here")) {
            HttpHeaders headers = web.get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "script-src");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void theStyleSheetIsKeptForAYearUnderTheNameOfItsContent() {
        String address = web.html("/offers").select("link[rel=stylesheet]").attr("href");

        HttpResponse<String> named = web.get(address);
        HttpResponse<String> earlier = web.get("/assets/public.0123456789abcdef.css");

        assertThat(address).matches("/assets/public\\.[0-9a-f]{16}\\.css");
        assertThat(named.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(earlier.body()).isEqualTo(named.body());
        assertThat(earlier.headers().firstValue("Cache-Control")).contains("public, max-age=3600");
    }

    private List<String> locations(String path) {
        return Jsoup.parse(web.get(path).body(), Parser.xmlParser())
                .select("loc")
                .eachText();
    }

    private static List<String> entries(HttpResponse<String> feed) {
        return Jsoup.parse(feed.body(), Parser.xmlParser()).select("entry > id").eachText();
    }
}
