package eu.pontes.vacancy.board;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.kernel.TenantId;
import eu.pontes.platform.text.Texts;
import eu.pontes.reference.NisCode;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.PublishedOffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The templates that the database begins with, as the migration has them, and offers to fill them in with. */
final class ShippedFeeds {

    static final Map<String, String> FEED = Map.of(
            "publisher", "Pontes & co",
            "publisherUrl", "https://pontes.example/",
            "feedUrl", "https://pontes.example/feeds/x.xml?kind=JOB&q=a",
            "today", "2026-11-23",
            "todayRfc", "Mon, 23 Nov 2026 00:00:00 GMT");

    private static final Pattern ROW =
            Pattern.compile("\\('0190a00f-[^']*', '([a-z]+)', 1, 0,.*?'(<[^']*)'", Pattern.DOTALL);
    private static final UUID ID = UUID.fromString("019ab0f2-5d3e-7c41-9a55-0d6a4f1c2b77");
    private static final Texts TEXTS = new Texts();

    private ShippedFeeds() {}

    /** Each template by its code. */
    static Map<String, String> templates() {
        Map<String, String> templates = new TreeMap<>();
        Matcher rows = ROW.matcher(resource("/db/migration/V39__board_feeds.sql"));
        while (rows.find()) {
            templates.put(rows.group(1), rows.group(2));
        }
        assertThat(templates).containsOnlyKeys("positions", "source");
        return templates;
    }

    static String written(String template, OfferContent... contents) {
        StringWriter xml = new StringWriter();
        FeedTemplate.of(template)
                .write(FEED, Arrays.stream(contents).map(ShippedFeeds::values).toList(), xml);
        return xml.toString();
    }

    static Map<String, Object> values(OfferContent content) {
        return FeedValues.offer(
                new FeedOffer(offer(content), Optional.of(new NisCode("21004")), TEXTS, "https://pontes.example"));
    }

    static Document read(String xml) throws Exception {
        return DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    static void validate(String code, String xml) throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.newSchema(new StreamSource(new StringReader(resource("/eu/pontes/vacancy/board/" + code + ".xsd"))))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    static List<String> texts(Document read, String element) {
        var found = read.getElementsByTagNameNS("*", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static PublishedOffer offer(OfferContent content) {
        return new PublishedOffer(
                new OfferId(ID),
                1,
                OfferStatus.PUBLISHED,
                new TenantId(ID),
                "Postiljon & zonen",
                content,
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-11-02T09:30:00.123456Z"),
                Instant.parse("2026-11-03T08:00:00Z"),
                null);
    }

    private static String resource(String path) {
        try (InputStream in = ShippedFeeds.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
