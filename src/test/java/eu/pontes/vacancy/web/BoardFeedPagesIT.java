package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.data.Ids;
import eu.pontes.support.WebFixture;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.board.BoardFeeds;
import eu.pontes.vacancy.board.FeedFile;
import eu.pontes.vacancy.board.FeedFixture;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What job boards fetch: every open offer in the shape that the keepers agreed on, and none that is not open. */
@ExtendWith(ArquillianExtension.class)
class BoardFeedPagesIT {

    private static final String TEMPLATE =
            "<jobs at=\"{{feedUrl}}\">\n{{#offers}}\n<job>{{title}}</job>\n{{/offers}}\n</jobs>";

    @Inject
    WebFixture web;

    @Inject
    OfferFixture fixture;

    @Inject
    FeedFixture feeds;

    @Inject
    BoardFeeds boards;

    @Inject
    PublicationService publication;

    @Inject
    PublishedOfferService published;

    @Test
    void anOfferStandsInEveryFeedAsLongAsItIsOpen() {
        String name = name("Open");
        Caller emma = fixture.signedEmployer(name);
        OfferView offer = fixture.published(
                emma, fixture.content().title("Bakker <&> ]]> \"مخبز\" 😀").build());
        fixture.draft(emma, fixture.content().title("Nog geheim").build());

        for (String code : List.of("source", "positions")) {
            HttpResponse<String> answer = web.get("/feeds/" + code + ".xml?q=" + name);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/xml");
            assertThat(texts(answer, "title")).as(code).containsExactly("Bakker <&> ]]> \"مخبز\" 😀");
            assertThat(texts(answer, "url")).containsExactly(web.base() + "/offers/" + offer.id());
            assertThat(answer.body()).doesNotContain("Emma Proef", "555 01 23", "Nog geheim");
        }
        fixture.as(emma, () -> publication.close(offer.id(), offer.version()));
        assertThat(texts(web.get("/feeds/source.xml?q=" + name), "title")).isEmpty();
    }

    @Test
    void anOfferThatEndedIsGoneAlthoughTheIndexStillKnowsIt() {
        String name = name("Voorbij");
        Caller emma = fixture.signedEmployer(name);
        OfferView offer =
                fixture.published(emma, fixture.content().title("Gisteren").build());

        fixture.endedYesterday(offer.id());
        long known = found(name);
        List<String> titles = texts(web.get("/feeds/positions.xml?q=" + name), "title");
        fixture.told(offer.id());
        fixture.indexed();

        assertThat(known).isEqualTo(1);
        assertThat(titles).isEmpty();
        assertThat(found(name)).isZero();
    }

    @Test
    void aFeedIsSentAgainOnlyWhenItChanged() {
        String name = name("Kenmerk");
        Caller emma = fixture.signedEmployer(name);
        OfferView offer =
                fixture.published(emma, fixture.content().title("Eerst").build());
        String address = "/feeds/positions.xml?q=" + name;

        HttpResponse<String> first = web.get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = web.get(address, "If-None-Match", tag);
        fixture.as(emma, () -> publication.suspend(offer.id(), offer.version()));
        fixture.indexed();
        HttpResponse<String> changed = web.get(address, "If-None-Match", tag);
        HttpResponse<String> since = web.get(
                address,
                "If-Modified-Since",
                first.headers().firstValue("Last-Modified").orElseThrow());

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=300");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(texts(changed, "title")).isEmpty();
        assertThat(since.statusCode()).isEqualTo(200);
    }

    @Test
    void aShapeThatKeepersAgreeOnIsServedFromThenOn() {
        String code = FeedFixture.code();
        String name = name("Vorm");
        fixture.published(
                fixture.signedEmployer(name),
                fixture.content().title("Kok & co").build());
        HttpResponse<String> before = web.get("/feeds/" + code + ".xml");

        feeds.inForce(code, 0, TEMPLATE, true);
        HttpResponse<String> served = web.get("/feeds/" + code + ".xml?order=NEWEST&q=" + name + "&utm=x");
        HttpResponse<String> page = web.get("/feeds?lang=nl&q=" + name);
        feeds.inForce(code, 1, TEMPLATE, false);
        HttpResponse<String> after = web.get("/feeds/" + code + ".xml");

        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(served.body())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<jobs at=\"" + web.base() + "/feeds/" + code
                        + ".xml?q=" + name + "\">\n<job>Kok &amp; co</job>\n</jobs>");
        assertThat(Jsoup.parse(page.body()).select("dd a[rel=nofollow]").eachText())
                .contains(web.base() + "/feeds/" + code + ".xml?q=" + name, web.base() + "/feeds/source.xml?q=" + name);
        assertThat(after.statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheNextPartOfALongFeedIsNamed() {
        HttpResponse<String> last = web.get("/feeds/source.xml?part=10");

        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(texts(last, "title")).isEmpty();
        assertThat(last.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void manyOffersTakeNoMoreStatementsThanFew() {
        String name = name("Veel");
        Caller emma = fixture.signedEmployer(name);
        publish(emma, "1000", "Slager", "Bakker");
        long few = statements(name, 2);

        publish(emma, "9000", "Kok", "Lasser", "Postbode", "Kapper");
        long many = statements(name, 6);

        assertThat(many).isEqualTo(few);
    }

    private long found(String name) {
        return published
                .find(new OfferSearch(name, null, null), PageRequest.first())
                .page()
                .total();
    }

    private void publish(Caller employer, String postcode, String... titles) {
        for (String title : titles) {
            fixture.published(
                    employer,
                    fixture.content()
                            .title(title)
                            .workplace(postcode, "Daar", null)
                            .build());
        }
    }

    private long statements(String name, int offers) {
        return fixture.statements(() -> {
            try (FeedFile file = boards.file("positions", new OfferSearch(name, null, null), "", 1)) {
                assertThat(Jsoup.parse(file.content(), "UTF-8", "", Parser.xmlParser())
                                .select("position"))
                        .hasSize(offers);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        });
    }

    private static String name(String start) {
        return start + Ids.next().toString().replace("-", "");
    }

    private static List<String> texts(HttpResponse<String> answer, String element) {
        return Jsoup.parse(answer.body(), Parser.xmlParser()).select(element).eachText();
    }
}
