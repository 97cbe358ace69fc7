package eu.pontes.vacancy.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a file of the sitemap protocol as it goes, so that no list is ever held as a whole. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final XMLStreamWriter xml;
    private final String entry;

    private Sitemap(XMLStreamWriter xml, String entry) {
        this.xml = xml;
        this.entry = entry;
    }

    /** Adds what a file names. */
    interface Entries {
        void addTo(Sitemap sitemap) throws XMLStreamException;
    }

    /** A list of further files. */
    static void index(OutputStream out, Entries entries) throws IOException {
        write(out, "sitemapindex", "sitemap", entries);
    }

    /** A list of pages. */
    static void pages(OutputStream out, Entries entries) throws IOException {
        write(out, "urlset", "url", entries);
    }

    /** Names one file or page. */
    void add(String address, @Nullable Instant changedAt) throws XMLStreamException {
        xml.writeStartElement(entry);
        element("loc", address);
        if (changedAt != null) {
            element("lastmod", changedAt.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.writeEndElement();
    }

    private static void write(OutputStream out, String root, String entry, Entries entries) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            entries.addTo(new Sitemap(xml, entry));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }
}
