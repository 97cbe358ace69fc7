package eu.pontes.vacancy.web;

import eu.pontes.platform.web.HtmlPage;
import eu.pontes.vacancy.FoundOffers;
import eu.pontes.vacancy.OfferCard;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferWords;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The newest offers that fit a search, for feed readers (Atom, RFC 4287). */
final class OfferFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final HtmlPage page;
    private final FoundOffers found;
    private final OfferWords words;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private OfferFeed(HtmlPage page, FoundOffers found, OfferWords words) throws XMLStreamException {
        this.page = page;
        this.found = found;
        this.words = words;
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    /** The feed as XML. */
    static String of(HtmlPage page, FoundOffers found, OfferWords words) {
        try {
            return new OfferFeed(page, found, words).xml();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }

    /** When the newest change was; long ago for an empty feed, which changes with its first offer. */
    static Instant changed(FoundOffers found) {
        return cards(found).stream()
                .map(OfferCard::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static List<OfferCard> cards(FoundOffers found) {
        return found.page().items().stream().map(FoundOffers.Found::card).toList();
    }

    private String xml() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", page.language().tag());
        element("id", page.canonical());
        element("title", title());
        element("updated", moment(changed(found)));
        link("self", "application/atom+xml", page.canonical());
        link("alternate", "text/html", page.baseUrl() + page.link(SearchPage.address(found.search(), 1)));
        element("generator", page.t("shell.brand"));
        for (OfferCard offer : cards(found)) {
            entry(offer);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    /** What was asked for tells one feed from another in a reader's list. */
    private String title() {
        OfferSearch search = found.search();
        Stream<String> choices = search.choices().entrySet().stream()
                .flatMap(choice -> choice.getValue().stream().map(choice.getKey()::word))
                .map(page::t);
        String asked = Stream.concat(Stream.of(search.text(), search.place()), choices)
                .filter(wish -> !wish.isEmpty())
                .collect(Collectors.joining(", "));
        String title = page.t("vacancy.search.title");
        return page.t("shell.page", asked.isEmpty() ? title : page.t("vacancy.feed.title", title, asked));
    }

    private void entry(OfferCard offer) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + offer.id());
        xml.writeStartElement("title");
        xml.writeAttribute("xml:lang", offer.language().tag());
        xml.writeCharacters(offer.title());
        xml.writeEndElement();
        element("published", moment(offer.publishedAt()));
        element("updated", moment(offer.changedAt()));
        link("alternate", "text/html", page.baseUrl() + page.link("/offers/" + offer.id()));
        xml.writeStartElement("author");
        element("name", offer.employerName());
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", offer.kind().name());
        xml.writeAttribute("label", page.t(offer.kind()));
        element("summary", summary(offer));
        xml.writeEndElement();
    }

    private String summary(OfferCard offer) {
        Stream<String> facts =
                Stream.of(words.place(offer.workplace()), words.hours(offer.terms()), words.wage(offer.terms()));
        return Stream.concat(facts, words.needs().onDayOne(offer.needs()).stream())
                .collect(Collectors.joining(" · "));
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("hreflang", page.language().tag());
        xml.writeAttribute("href", address);
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
