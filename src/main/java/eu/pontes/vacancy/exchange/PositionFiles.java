package eu.pontes.vacancy.exchange;

import eu.pontes.vacancy.OfferExportService;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.PublishedOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Open offers as XML for other systems. Experimental: its schema may change until version 1. */
@ApplicationScoped
public class PositionFiles {

    /** The media type of all XML that Pontes writes. */
    public static final String XML = "application/xml";

    /** The file of the schema, which is also the last part of its address. */
    public static final String SCHEMA = "position-opening-0.1.xsd";

    private final OfferExportService offers;
    private final String baseUrl;

    @Inject
    PositionFiles(OfferExportService offers, @ConfigProperty(name = "pontes.base-url") String baseUrl) {
        this.offers = offers;
        this.baseUrl = baseUrl;
    }

    /** One open offer. */
    public OfferFile one(PublishedOffer offer) {
        return new OfferFile("offer-" + offer.id() + ".xml", XML, out -> {
            try {
                new PositionWriter(out, baseUrl).document(offer);
            } catch (XMLStreamException broken) {
                throw new IOException(broken);
            }
        });
    }

    /** What a search finds, the best first. */
    public OfferFile open(OfferSearch search) {
        OfferPages<PublishedOffer> pages = new OfferPages<>(page -> offers.open(search, page), OfferTables.MOST_FOUND);
        return new OfferFile("offers.xml", XML, out -> {
            try {
                PositionWriter xml = new PositionWriter(out, baseUrl);
                xml.begin();
                pages.each(page -> {
                    for (PublishedOffer offer : page.items()) {
                        xml.add(offer);
                    }
                    xml.flush();
                });
                xml.end();
            } catch (XMLStreamException broken) {
                throw new IOException(broken);
            }
        });
    }

    /** The schema that these files follow. */
    public static byte[] schema() {
        try (InputStream schema = PositionFiles.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException(SCHEMA + " is missing");
            }
            return schema.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
