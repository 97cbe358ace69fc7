package eu.pontes.vacancy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.TenantId;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.PublishedOffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class PositionWriterTest {

    private static final UUID ID = UUID.fromString("019ab0f2-5d3e-7c41-9a55-0d6a4f1c2b77");

    @Property(tries = 300)
    void whateverAnEmployerWritesIsValidByTheSchemaAndReadsAsItWasWritten(
            @ForAll @StringLength(min = 1, max = 30) String typed) throws Exception {
        String text = "x" + typed.replace("\r", "");
        byte[] xml = alone(ExchangeFixture.full(text, text));

        Document read =
                DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));

        validate(xml);
        assertThat(read.getElementsByTagNameNS(PositionWriter.NAMESPACE, "PositionTitle")
                        .item(0)
                        .getTextContent())
                .isEqualTo(XmlText.of(text));
    }

    @Example
    void aListOfOffersIsValidEvenWhenItIsEmpty() {
        assertThatCode(() -> validate(list(0))).doesNotThrowAnyException();
        assertThatCode(() -> validate(list(3))).doesNotThrowAnyException();
    }

    @Example
    void whatIsTheEmployersOwnStaysOut() throws Exception {
        String xml = new String(alone(ExchangeFixture.full("Bakker", "Brood")), StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("<PositionTypeCode>INTERNSHIP<", "dayOne=\"A2\" later=\"B1\"", "laterAfterMonths=\"6\"")
                .doesNotContain("Mia Mentor", "OPL-7", ExchangeFixture.OBJECTIVE.toString());
    }

    @Example
    void theSchemaRefusesWhatItDoesNotKnow() throws Exception {
        String xml = new String(alone(ExchangeFixture.full("Bakker", "Brood")), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> validate(xml.replace("INTERNSHIP", "HOBBY").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    private static byte[] alone(OfferContent content) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PositionWriter(out, "https://pontes.example").document(offer(content));
        return out.toByteArray();
    }

    private static byte[] list(int offers) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PositionWriter writer = new PositionWriter(out, "https://pontes.example");
        writer.begin();
        for (int i = 0; i < offers; i++) {
            writer.add(offer(ExchangeFixture.full("Bakker " + i, "Brood")));
        }
        writer.end();
        return out.toByteArray();
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

    private static void validate(byte[] xml) throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        Schema schema = factory.newSchema(new StreamSource(new ByteArrayInputStream(PositionFiles.schema())));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
