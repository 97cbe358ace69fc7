package eu.pontes.support.standards;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.redfin.sitemapgenerator.SitemapValidator;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads what Pontes writes for machines as those machines do: with their libraries, against the published rules. */
public final class Standards {

    private static final String SCHEMA_ORG = "https://schema.org/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Standards() {}

    /** A job posting that is JSON-LD of schema.org's terms alone, and tells what search engines ask for. */
    public static JsonNode jobPosting(String posting) throws IOException, JsonLdError {
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(posting)))
                .loader((address, options) -> schemaOrg(address))
                .undefinedTermsPolicy(ProcessingPolicy.Fail)
                .get();

        assertThat(expanded.getJsonObject(0).getJsonArray("@type").getString(0)).isEqualTo(SCHEMA_ORG + "JobPosting");
        var schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(text("job-posting.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(posting, InputFormat.JSON)).as(posting).isEmpty();
        return JSON.readTree(posting);
    }

    /** An Atom feed that keeps to the rules of RFC 4287 and that a feed reader understands. */
    public static Feed feed(String xml) throws IOException, SAXException, FeedException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Strict());
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(new InputSource(new StringReader(text("atom.rnc")))))
                .isTrue();
        assertThat(driver.validate(new InputSource(new StringReader(xml)))).isTrue();
        return (Feed) new WireFeedInput().build(new StringReader(xml));
    }

    /** A file of the sitemap protocol that lists pages. */
    public static void sitemap(byte[] xml, Path folder) throws IOException, SAXException {
        SitemapValidator.validateWebSitemap(
                Files.write(folder.resolve("sitemap.xml"), xml).toFile());
    }

    /** A file of the sitemap protocol that lists files. */
    public static void sitemapIndex(byte[] xml, Path folder) throws IOException, SAXException {
        SitemapValidator.validateSitemapIndex(
                Files.write(folder.resolve("index.xml"), xml).toFile());
    }

    /** What a file of rules lets a robot do. */
    public static SimpleRobotRules robots(String baseUrl, String rules) {
        return new SimpleRobotRulesParser()
                .parseContent(
                        baseUrl + "/robots.txt",
                        rules.getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        List.of("any-robot"));
    }

    private static Document schemaOrg(URI address) throws JsonLdError {
        if (!address.toString().equals(SCHEMA_ORG)) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not looked up: " + address);
        }
        try {
            return JsonDocument.of(new StringReader(text("schema-org.jsonld")));
        } catch (IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Standards.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Whatever is wrong ends the reading. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
