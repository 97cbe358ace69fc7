package eu.pontes.vacancy.board;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import eu.pontes.vacancy.exchange.XmlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The XML of a feed with values where their names stand. It can choose and repeat, and nothing else: values are texts and
 * lists of texts, never objects of the program. A value is escaped for where it stands, so that none ends the element, the
 * attribute or the CDATA section around it.
 */
final class FeedTemplate {

    /** The section that stands for all offers. */
    static final String OFFERS = "offers";

    /** The section that every CDATA section of a template becomes. */
    private static final String CDATA = "-cdata";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final Pattern SECTION = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\{\\{\\s*([\\w.-]+)\\s*}}");

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withEscaper(FeedTemplate::escaped)
            .withCollector(new ValuesOnly())
            .emptyStringIsFalse(true)
            .strictSections(true);

    private final Template template;

    private FeedTemplate(Template template) {
        this.template = template;
    }

    /**
     * Reads a template.
     *
     * @throws com.samskivert.mustache.MustacheException if its sections do not match
     */
    static FeedTemplate of(String text) {
        return new FeedTemplate(COMPILER.compile(SECTION.matcher(text)
                .replaceAll(section -> Matcher.quoteReplacement("{{#" + CDATA + "}}"
                        + VALUE.matcher(section.group(1)).replaceAll("{{{$1}}}")
                        + "{{/" + CDATA + "}}"))));
    }

    /**
     * Writes the feed.
     *
     * @param feed the values that the feed has once
     * @param offers the values of each offer, which are read as they are written
     */
    void write(Map<String, ?> feed, Iterable<? extends Map<String, ?>> offers, Writer out) {
        try {
            out.write(DECLARATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> values = new HashMap<>(feed);
        values.put(OFFERS, offers);
        values.put(CDATA, (Mustache.Lambda) (part, to) -> to.write(cdata(part.execute())));
        template.execute(values, out);
    }

    private static String escaped(String value) {
        return XmlText.of(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }

    /** What would end the section is spread over two of them. */
    private static String cdata(String text) {
        return "<![CDATA[" + XmlText.of(text).replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    /** Looks names up in maps alone; the collector that the library has by default calls methods. */
    private static final class ValuesOnly extends BasicCollector {

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
