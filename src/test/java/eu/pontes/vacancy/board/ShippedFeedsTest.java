package eu.pontes.vacancy.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.Language;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.exchange.HtmlText;
import eu.pontes.vacancy.exchange.XmlText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The shapes that Pontes comes with keep to their schemas whatever an employer writes. */
class ShippedFeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, String> TEMPLATES = ShippedFeeds.templates();

    @Property(tries = 300)
    void noTextOfAnOfferBreaksAFeedOrLeavesItsElement(
            @ForAll("texts") String title, @ForAll("texts") String description, @ForAll("texts") String place)
            throws Exception {
        OfferContent content = content(title, description, place);
        for (Map.Entry<String, String> shape : TEMPLATES.entrySet()) {
            String xml = ShippedFeeds.written(shape.getValue(), content, content);
            Document read = ShippedFeeds.read(xml);

            ShippedFeeds.validate(shape.getKey(), xml);
            assertThat(ShippedFeeds.texts(read, "title")).containsExactly(seen(title), seen(title));
            assertThat(ShippedFeeds.texts(read, shape.getKey().equals("source") ? "city" : "place"))
                    .containsExactly(seen(place), seen(place));
            String told = shape.getKey().equals("source") ? HtmlText.paragraphs(description) : description;
            assertThat(ShippedFeeds.texts(read, "description")).containsExactly(seen(told), seen(told));
        }
    }

    /** Pieces that mean something to XML, HTML or the templates, and whatever else there is. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "]]>",
                        "]",
                        "]]",
                        "<![CDATA[",
                        "-->",
                        "?>",
                        "\"",
                        "'",
                        "&amp;",
                        "&#0;",
                        "{{title}}",
                        "{{{",
                        "}}",
                        "</job>",
                        "</position>",
                        "منظف",
                        "😀",
                        "\u0000",
                        "\uFFFE",
                        "\uD800",
                        "\n",
                        "\t"),
                Arbitraries.strings().ofMaxLength(5));
        return piece.list()
                .ofMaxSize(8)
                .map(pieces -> "x" + String.join("", pieces).replace("\r", "") + "x");
    }

    /** A reader of XML sees a mark in place of what XML cannot hold. */
    private static String seen(String text) {
        return XmlText.of(text);
    }

    @Example
    void aFeedOfNothingAndOneOfSparseOffersKeepToTheirSchemas() {
        OfferContent sparse = new ContentFixture(TODAY).needs().build();

        TEMPLATES.forEach((code, template) -> assertThatCode(() -> {
                    ShippedFeeds.validate(code, ShippedFeeds.written(template));
                    ShippedFeeds.validate(code, ShippedFeeds.written(template, sparse, sparse));
                })
                .as(code)
                .doesNotThrowAnyException());
    }

    @Example
    void codesStandWhereTheShapeHasRoom() throws Exception {
        String xml =
                ShippedFeeds.written(TEMPLATES.getOrDefault("positions", ""), content("Bakker", "Brood", "Brussel"));

        assertThat(xml)
                .contains(
                        "esco=\"http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34\"",
                        "nace=\"10.71\"",
                        "nis=\"21004\"",
                        "per=\"HOUR\" from=\"15.25\" to=\"17\"",
                        "<language code=\"nl\" level=\"A1\"/>",
                        "<url>https://pontes.example/offers/019ab0f2-5d3e-7c41-9a55-0d6a4f1c2b77</url>",
                        "published=\"2026-11-02T09:30:00Z\"",
                        "xml:lang=\"fr\"");
    }

    @Example
    void nobodyIsNamed() {
        OfferContent content = content("Bakker", "Brood", "Brussel");

        TEMPLATES.forEach((code, template) -> assertThat(ShippedFeeds.written(template, content))
                .as(code)
                .doesNotContain("Emma", "555 01 23", "jobs@"));
        assertThat(ShippedFeeds.values(content).values().toString()).doesNotContain("Emma", "555 01 23", "jobs@");
    }

    @Example
    void theSchemasRefuseWhatTheyDoNotKnow() {
        OfferContent content = content("Bakker", "Brood", "Brussel");

        TEMPLATES.forEach((code, template) -> assertThatThrownBy(() -> ShippedFeeds.validate(
                        code, ShippedFeeds.written(template, content).replace("FULL_TIME", "FULL TIME")))
                .as(code)
                .isInstanceOf(SAXException.class));
    }

    @Example
    void whatIsShippedPassesTheTrialOfEveryProposal() {
        List<Map<String, Object>> offers = List.of(ShippedFeeds.values(content("Bakker", "Brood", "Brussel")));

        TEMPLATES.forEach((code, template) -> assertThat(FeedTrial.faults(template, ShippedFeeds.FEED, offers))
                .as(code)
                .isEmpty());
    }

    private static OfferContent content(String title, String description, String place) {
        return new ContentFixture(TODAY)
                .title(title)
                .description(description)
                .written(Language.FR)
                .occupation("00030d09-2b3a-4efd-87cc-c4ea39d27c34")
                .sector("10.71")
                .workplace("1000", place, null)
                .terms(ContentFixture.terms("38", ContentFixture.wage("15.25", "17"), LocalDate.of(2027, 1, 4), 2))
                .build();
    }
}
