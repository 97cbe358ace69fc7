package eu.pontes.vacancy.exchange;

import eu.pontes.reference.EscoId;
import eu.pontes.vacancy.Contact;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.Wage;
import eu.pontes.vacancy.WorkTerms;
import eu.pontes.vacancy.Workplace;
import eu.pontes.vacancy.needs.LanguageNeed;
import eu.pontes.vacancy.needs.Skill;
import eu.pontes.vacancy.needs.SkillNeed;
import java.io.OutputStream;
import java.math.BigDecimal;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes open offers as XML that follows the names of the HR Open Standards, by a schema of our own. The words of the
 * public only: what the employer keeps to itself never gets here.
 */
final class PositionWriter {

    static final String NAMESPACE = "urn:pontes:position-opening:0.1";

    private final XMLStreamWriter xml;
    private final String baseUrl;

    PositionWriter(OutputStream out, String baseUrl) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        this.baseUrl = baseUrl;
    }

    /** A document about one offer. */
    void document(PublishedOffer offer) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        opening(offer, true);
        xml.writeEndDocument();
        xml.flush();
    }

    /** Begins a document about several offers. */
    void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("PositionOpenings");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("experimental", "true");
    }

    void add(PublishedOffer offer) throws XMLStreamException {
        opening(offer, false);
    }

    void flush() throws XMLStreamException {
        xml.flush();
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void opening(PublishedOffer offer, boolean alone) throws XMLStreamException {
        OfferContent content = offer.content();
        xml.writeStartElement("PositionOpening");
        if (alone) {
            xml.writeDefaultNamespace(NAMESPACE);
        }
        xml.writeAttribute("experimental", "true");
        text("DocumentID", offer.id().toString());
        text("PositionURI", baseUrl + "/offers/" + offer.id());
        text("PostedDate", offer.publishedAt().toString());
        text("ExpirationDate", content.validThrough().toString());
        xml.writeStartElement("PositionRequester");
        text("OrganizationName", offer.employerName());
        contact(content.contact());
        xml.writeEndElement();
        profile(content);
        xml.writeEndElement();
    }

    private void contact(Contact contact) throws XMLStreamException {
        xml.writeStartElement("PersonContact");
        text("PersonName", contact.name());
        text("Phone", contact.phone());
        text("Email", contact.mail());
        text("Visit", contact.visit());
        xml.writeEndElement();
    }

    private void profile(OfferContent content) throws XMLStreamException {
        xml.writeStartElement("PositionProfile");
        xml.writeAttribute("languageCode", content.language().tag());
        text("PositionTitle", content.title());
        text("PositionTypeCode", content.kind().name());
        text("PlacementSchemeCode", content.placement().scheme());
        text("PositionFormattedDescription", content.description());
        String occupation = content.occupation();
        text(
                "OccupationURI",
                occupation == null ? null : new EscoId(occupation).uri().toString());
        industry(content.sector());
        location(content.workplace());
        terms(content.terms());
        for (LanguageNeed need : content.needs().languages()) {
            language(need);
        }
        xml.writeEndElement();
    }

    private void industry(@Nullable String sector) throws XMLStreamException {
        if (sector != null) {
            xml.writeStartElement("IndustryCode");
            xml.writeAttribute("listName", "NACE Rev. 2");
            xml.writeCharacters(sector);
            xml.writeEndElement();
        }
    }

    private void location(Workplace workplace) throws XMLStreamException {
        xml.writeStartElement("PositionLocation");
        text("CityName", workplace.place());
        text("PostalCode", workplace.postcode());
        text("CountryCode", "BE");
        text("Directions", workplace.directions());
        xml.writeEndElement();
    }

    private void terms(WorkTerms terms) throws XMLStreamException {
        number("HoursPerWeek", terms.hoursPerWeek());
        text("StartDate", terms.startsOn() == null ? null : terms.startsOn().toString());
        text("PositionQuantity", terms.places().toString());
        Wage wage = terms.wage();
        if (wage != null) {
            xml.writeStartElement("OfferedRemuneration");
            xml.writeAttribute("currencyCode", "EUR");
            number("MinimumAmount", wage.from());
            number("MaximumAmount", wage.to());
            text("IntervalCode", wage.per().name());
            xml.writeEndElement();
        }
    }

    private void language(LanguageNeed need) throws XMLStreamException {
        xml.writeStartElement("LanguageCompetency");
        xml.writeAttribute("languageCode", need.language());
        if (need.months() != null) {
            xml.writeAttribute("laterAfterMonths", need.months().toString());
        }
        for (Skill skill : Skill.values()) {
            SkillNeed level = need.in(skill);
            xml.writeEmptyElement(element(skill));
            xml.writeAttribute("dayOne", level.dayOne().name());
            if (level.later() != null) {
                xml.writeAttribute("later", level.later().name());
            }
        }
        xml.writeEndElement();
    }

    private static String element(Skill skill) {
        return switch (skill) {
            case LISTEN -> "Listening";
            case SPEAK -> "Speaking";
            case READ -> "Reading";
            case WRITE -> "Writing";
        };
    }

    private void number(String element, @Nullable BigDecimal value) throws XMLStreamException {
        text(element, value == null ? null : value.stripTrailingZeros().toPlainString());
    }

    /** What is not told has no element. */
    private void text(String element, @Nullable String value) throws XMLStreamException {
        if (value != null && !value.isBlank()) {
            xml.writeStartElement(element);
            xml.writeCharacters(XmlText.of(value));
            xml.writeEndElement();
        }
    }
}
