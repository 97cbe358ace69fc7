package eu.pontes.vacancy.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.pontes.vacancy.OfferContent;
import org.jspecify.annotations.Nullable;

/**
 * The content of an offer as the tree of values that the API reads and writes, in which every format finds its fields by
 * the same paths.
 */
final class OfferTree {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private OfferTree() {}

    static ObjectNode of(OfferContent content) {
        return MAPPER.valueToTree(content);
    }

    /** The value at a path, or nothing. */
    static @Nullable JsonNode at(JsonNode tree, String path) {
        JsonNode found = tree.at(pointer(path));
        return found.isMissingNode() || found.isNull() ? null : found;
    }

    /** Puts a value at a path, and what must be around it. */
    static void put(ObjectNode tree, String path, JsonNode value) {
        int last = path.lastIndexOf('.');
        ObjectNode parent = last < 0 ? tree : tree.withObject(pointer(path.substring(0, last)));
        parent.set(path.substring(last + 1), value);
    }

    private static String pointer(String path) {
        return "/" + path.replace('.', '/');
    }
}
