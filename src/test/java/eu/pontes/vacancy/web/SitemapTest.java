package eu.pontes.vacancy.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.support.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class SitemapTest {

    private static final Instant CHANGED = Instant.parse("2027-03-01T09:15:30.123456Z");

    @TempDir
    Path folder;

    @Test
    void aListOfPagesKeepsToTheProtocol() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sitemap.pages(out, sitemap -> {
            sitemap.add("https://pontes.example/?a=1&b=2", null);
            sitemap.add("https://pontes.example/offers/1", CHANGED);
        });

        Standards.sitemap(out.toByteArray(), folder);
    }

    @Test
    void aListOfListsKeepsToTheProtocol() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sitemap.index(out, sitemap -> sitemap.add("https://pontes.example/sitemap/offers.xml", CHANGED));

        Standards.sitemapIndex(out.toByteArray(), folder);
    }

    @Test
    void theProtocolKnowsNoListWithoutEntries() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sitemap.pages(out, sitemap -> {});

        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> Standards.sitemap(out.toByteArray(), folder));
    }
}
