package eu.pontes.vacancy.board;

import com.samskivert.mustache.MustacheException;
import eu.pontes.kernel.FieldError;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Tries a template before anybody proposes it: with real offers, with values that look like markup, and with every part
 * left out in turn. What comes of it is read by an XML parser; a fault is told with the line of the template.
 */
final class FeedTrial {

    static final String AWKWARD = "a<b> & \"c\" 'd' ]]> --> ?> {{e}} é مرحبا 😀";

    private static final String FIELD = "template";
    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final FeedTemplate marked;
    private final Map<String, String> feed;

    private FeedTrial(FeedTemplate marked, Map<String, String> feed) {
        this.marked = marked;
        this.feed = feed;
    }

    /**
     * What is wrong with a template; nothing if every feed that it makes is well-formed.
     *
     * @param feed the values that a feed has once
     * @param offers the values of some real offers
     */
    static List<FieldError> faults(String template, Map<String, String> feed, List<Map<String, Object>> offers) {
        FeedTags tags = FeedTags.of(template);
        if (!tags.faults().isEmpty()) {
            return tags.faults();
        }
        try {
            FeedTrial trial = new FeedTrial(FeedTemplate.of(marked(template)), feed);
            return samples(tags.sections(), offers).stream()
                    .flatMap(some -> trial.fault(some).stream())
                    .findFirst()
                    .map(List::of)
                    .orElseGet(List::of);
        } catch (MustacheException.Context unknown) {
            return List.of(FieldError.of(FIELD, "feed-name", unknown.lineNo, unknown.key));
        } catch (MustacheException unreadable) {
            Matcher line = LINE.matcher(String.valueOf(unreadable.getMessage()));
            return List.of(FieldError.of(FIELD, "feed-tag", line.find() ? Integer.parseInt(line.group(1)) : 1));
        }
    }

    /** Each line begins with its number between two characters that no text uses. */
    private static String marked(String template) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        int number = 1;
        for (String line : template.split("\n", -1)) {
            String before = template.substring(0, start);
            boolean insideTag = before.lastIndexOf("{{") > before.lastIndexOf("}}");
            text.append(number > 1 ? "\n" : "")
                    .append(insideTag ? "" : "\uE000" + number + "\uE001")
                    .append(line);
            start += line.length() + 1;
            number++;
        }
        return text.toString();
    }

    private static List<List<Map<String, Object>>> samples(Set<String> sections, List<Map<String, Object>> offers) {
        List<List<Map<String, Object>>> samples = new ArrayList<>();
        samples.add(List.of(sample(true)));
        samples.add(List.of(sample(false)));
        samples.add(List.of());
        samples.add(List.of(sample(true), sample(false), sample(true)));
        for (String section : sections) {
            samples.add(List.of(differing(true, section)));
            samples.add(List.of(differing(false, section)));
        }
        samples.add(offers);
        return samples;
    }

    /** An offer that says something everywhere, or nothing. */
    private static Map<String, Object> sample(boolean full) {
        Map<String, Object> values = Arrays.stream(FeedField.values())
                .collect(
                        Collectors.toMap(FeedField::id, field -> full ? AWKWARD : "", (a, b) -> a, LinkedHashMap::new));
        Map<String, String> language = Map.of("code", AWKWARD, "level", AWKWARD);
        return FeedValues.complete(values, full ? List.of(language, language) : List.of());
    }

    /** The same but for one section. */
    private static Map<String, Object> differing(boolean full, String section) {
        Map<String, Object> values = sample(full);
        Object other = sample(!full).get(section);
        if (other != null) {
            values.put(section, other);
        }
        return values;
    }

    private Optional<FieldError> fault(List<Map<String, Object>> offers) {
        StringWriter written = new StringWriter();
        marked.write(feed, offers, written);
        String[] lines = written.toString().split("\n", -1);
        try {
            parser().parse(
                            new InputSource(new StringReader(
                                    MARK.matcher(written.toString()).replaceAll(""))),
                            new Silent());
            return Optional.empty();
        } catch (SAXParseException broken) {
            return Optional.of(FieldError.of(
                    FIELD, "feed-xml", line(lines, broken.getLineNumber()), String.valueOf(broken.getMessage())));
        } catch (SAXException | IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The line of the template that a line of the feed comes from. */
    private static int line(String[] lines, int broken) {
        int found = 1;
        for (int i = 0; i < Math.min(broken, lines.length); i++) {
            Matcher mark = MARK.matcher(lines[i]);
            while (mark.find()) {
                found = Integer.parseInt(mark.group(1));
            }
        }
        return found;
    }

    /** A parser that reads nothing but what it is given. */
    static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser();
    }

    /** Throws what is wrong instead of printing it. */
    private static final class Silent extends DefaultHandler {

        @Override
        public void error(SAXParseException broken) throws SAXException {
            throw broken;
        }
    }
}
