package eu.pontes.vacancy.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.kernel.FieldError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads JSON in three shapes: job postings of schema.org wherever they stand in a document, offers as the API of Pontes
 * writes them, and flat objects whose fields are called like the columns of a table.
 */
final class JsonOffers {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 200_000;

    private static final ObjectMapper STRICT = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    /** What Pontes writes beside the content, and alone decides. */
    private static final Set<String> DECIDED = Set.of(
            "id", "version", "status", "employer", "employerName", "publishedAt", "opensOn", "closedAt", "quality");

    private static final Set<String> LISTS = Set.of("items", "offers", "jobs");

    private JsonOffers() {}

    static List<ReadOffer> read(String text) {
        JsonNode document = parsed(text);
        List<ReadOffer> offers = new ArrayList<>();
        for (JsonNode found : found(document)) {
            OfferFileReader.fits(offers.size());
            offers.add(offer(offers.size() + 1, (ObjectNode) found));
        }
        return offers;
    }

    private static JsonNode parsed(String text) {
        try {
            return STRICT.readTree(text);
        } catch (JsonProcessingException broken) {
            throw OfferFileFault.of(
                    "offer-file-json",
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNr());
        }
    }

    private static List<JsonNode> found(JsonNode document) {
        List<JsonNode> postings = JobPostings.in(document);
        if (!postings.isEmpty()) {
            return postings;
        }
        List<JsonNode> plain = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            Optional<JsonNode> list =
                    LISTS.stream().map(node::path).filter(JsonNode::isArray).findFirst();
            if (node.isArray() || list.isPresent()) {
                list.orElse(node).forEach(open::addLast);
            } else if (node.isObject()) {
                plain.add(node);
            } else {
                throw OfferFileFault.of("offer-file-no-offer");
            }
        }
        return plain;
    }

    private static ReadOffer offer(int number, ObjectNode found) {
        if (JobPostings.isPosting(found)) {
            return JobPostings.offer(number, found);
        }
        return found.path("workplace").isObject() || found.path("terms").isObject()
                ? own(number, found)
                : flat(number, found);
    }

    private static ReadOffer own(int number, ObjectNode found) {
        ObjectNode tree = found.deepCopy();
        tree.remove(DECIDED);
        return new ReadOffer(number, tree, new ArrayList<>(), new ArrayList<>());
    }

    private static ReadOffer flat(int number, ObjectNode found) {
        Map<OfferColumn, String> cells = new EnumMap<>(OfferColumn.class);
        List<FieldError> faults = new ArrayList<>();
        found.properties().forEach(field -> {
            JsonNode value = field.getValue();
            Optional<OfferColumn> column = OfferColumn.named(field.getKey());
            if (value.isContainerNode()) {
                column.ifPresent(known -> faults.add(FieldError.of(known.path(), "WrongType")));
            } else if (!value.isNull()) {
                column.ifPresent(known -> cells.put(known, told(known, value.asText())));
            }
        });
        ReadOffer offer = ReadOffer.of(number, cells);
        offer.faults().addAll(faults);
        return offer;
    }

    private static String told(OfferColumn column, String text) {
        return column == OfferColumn.DESCRIPTION && HtmlText.isMarkup(text) ? HtmlText.plain(text) : text;
    }
}
