package eu.pontes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import eu.pontes.support.standards.Standards;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes the way of a search engine through a running Pontes, by the rules that search engines keep. */
@Tag("system")
class OpenStandardsIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BASE = System.getProperty("it.base-url");

    @TempDir
    Path folder;

    @Test
    void fromTheRulesForRobotsEveryOfferIsFoundAndReadAsAPosting() throws Exception {
        var robots = Standards.robots(BASE, text(BASE + "/robots.txt"));
        byte[] index = get(robots.getSitemaps().get(0)).body();
        Standards.sitemapIndex(index, folder);

        int offers = 0;
        for (String part : locations(index)) {
            byte[] pages = get(part).body();
            Standards.sitemap(pages, folder);
            for (String page : locations(pages)) {
                assertThat(robots.isAllowed(page)).as(page).isTrue();
                if (page.contains("/offers/")) {
                    JsonNode posting = Standards.jobPosting(
                            Jsoup.parse(text(page)).select("script").get(0).data());
                    assertThat(posting.at("/url").asText()).isEqualTo(page);
                    offers++;
                }
            }
        }
        assertThat(offers).isPositive();
    }

    @Test
    void aSearchLeadsToItsFeedAndTheFeedToItsOffers() throws Exception {
        String search = text(BASE + "/offers?kind=JOB&lang=fr");
        String address = Jsoup.parse(search, BASE)
                .select("link[type=application/atom+xml]")
                .attr("abs:href");

        Feed feed = Standards.feed(text(address));

        assertThat(feed.getEntries()).isNotEmpty().extracting(Entry::getId).doesNotHaveDuplicates();
        String offer = feed.getEntries().get(0).getAlternateLinks().get(0).getHref();
        assertThat(get(offer).statusCode()).isEqualTo(200);
    }

    private static List<String> locations(byte[] xml) {
        return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), Parser.xmlParser())
                .select("loc")
                .eachText();
    }

    private static String text(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
