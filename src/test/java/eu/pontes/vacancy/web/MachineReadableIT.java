package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether machines find what the public pages say for them; whether it is well-formed is tested on its writers. */
@ExtendWith(ArquillianExtension.class)
class MachineReadableIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String POSTING = "script[type=application/ld+json]";

    @Inject
    @ConfigProperty(name = "pontes.base-url")
    String base;

    @Inject
    OfferFixture fixture;

    @Inject
    PublicationService publication;

    @Test
    void anOfferIsAPostingUntilItEnds() throws Exception {
        Caller emma = fixture.signedEmployer("Leesbaar");
        OfferView offer =
                fixture.published(emma, fixture.content().title("Machinaal").build());
        String address = "/offers/" + offer.id();

        Document open = html(address);
        fixture.as(emma, () -> publication.close(offer.id(), offer.version()));
        HttpResponse<String> gone = get(address);

        assertThat(open.select(POSTING)).hasSize(1);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(gone.body()).select(POSTING)).isEmpty();
        assertThat(Jsoup.parse(gone.body()).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void anOfferHasOneAddressPerLanguage() throws Exception {
        OfferView offer = fixture.published(
                fixture.signedEmployer("Adres"),
                fixture.content().title("Waar dan").build());
        String address = "/offers/" + offer.id();

        Document french = html(address + "?utm=x&lang=fr");
        Document any = html(address);

        assertThat(french.select("link[rel=canonical]").attr("href")).isEqualTo(base + address + "?lang=fr");
        assertThat(any.select("link[rel=canonical]").attr("href")).isEqualTo(base + address);
        assertThat(french.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("nl", "fr", "de", "en", "x-default");
        assertThat(french.select("link[hreflang=x-default]").attr("href")).isEqualTo(base + address);
        assertThat(french.select("link[hreflang=de]").attr("href")).isEqualTo(base + address + "?lang=de");
    }

    @Test
    void aSearchIsOneHoweverItsAddressIsWrittenAndPaged() throws Exception {
        Document page = html("/offers?order=NEWEST&region=NIX&kind=JOB&q=+kok+&page=3&lang=de&within=0");

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(base + "/offers?q=kok&kind=JOB&lang=de");
        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/offers.atom?q=kok&kind=JOB&lang=de");
    }

    @Test
    void aFeedIsSentOnceAndAgainOnlyWhenSomethingChanged() throws Exception {
        Caller emma = fixture.signedEmployer("Voedsel");
        OfferView offer =
                fixture.published(emma, fixture.content().title("Voederbak").build());
        String address = "/offers.atom?q=voederbak&lang=nl";

        HttpResponse<String> first = get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(address, "If-None-Match", tag);
        HttpResponse<String> since = get(
                address,
                "If-Modified-Since",
                first.headers().firstValue("Last-Modified").orElseThrow());
        fixture.as(emma, () -> publication.suspend(offer.id(), offer.version()));
        fixture.indexed();
        HttpResponse<String> without = get(address, "If-None-Match", tag);

        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(entries(first)).containsExactly("urn:uuid:" + offer.id());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(since.statusCode()).isEqualTo(304);
        assertThat(without.statusCode()).isEqualTo(200);
        assertThat(entries(without)).isEmpty();
    }

    @Test
    void aListIsNotSentTwice() throws Exception {
        HttpResponse<String> first = get("/offers?q=niemandzoektdit&lang=nl");

        HttpResponse<String> again = get(
                "/offers?q=niemandzoektdit&lang=nl",
                "If-None-Match",
                first.headers().firstValue("ETag").orElseThrow());

        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void theSitemapLeadsToEveryOpenOffer() throws Exception {
        OfferView offer = fixture.published(
                fixture.signedEmployer("Kaart"),
                fixture.content().title("Op de kaart").build());
        String rules = get("/robots.txt").body();

        List<String> parts = locations("/sitemap.xml");
        List<String> pages = locations(parts.get(1).substring(base.length()));

        assertThat(rules.lines()).contains("Sitemap: " + base + "/sitemap.xml");
        assertThat(locations(parts.get(0).substring(base.length()))).contains(base + "/offers");
        assertThat(pages).contains(base + "/offers/" + offer.id());
        assertThat(get("/sitemap/offers.xml?after=x").statusCode()).isEqualTo(404);
    }

    @Test
    void everyPageTellsTheBrowserToBeStrict() throws Exception {
        for (String path : List.of("/", "/offers", "/robots.txt", "/sitemap.xml", "/offers.atom", "/nothing-here")) {
            HttpHeaders headers = get(path).headers();

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
    void theStyleSheetIsKeptForAYearUnderTheNameOfItsContent() throws Exception {
        String address = html("/offers").select("link[rel=stylesheet]").attr("href");

        HttpResponse<String> named = get(address);
        HttpResponse<String> earlier = get("/assets/public.0123456789abcdef.css");

        assertThat(address).matches("/assets/public\\.[0-9a-f]{16}\\.css");
        assertThat(named.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(earlier.body()).isEqualTo(named.body());
        assertThat(earlier.headers().firstValue("Cache-Control")).contains("public, max-age=3600");
    }

    private List<String> locations(String path) throws Exception {
        return Jsoup.parse(get(path).body(), Parser.xmlParser()).select("loc").eachText();
    }

    private static List<String> entries(HttpResponse<String> feed) {
        return Jsoup.parse(feed.body(), Parser.xmlParser()).select("entry > id").eachText();
    }

    private Document html(String path) throws Exception {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
