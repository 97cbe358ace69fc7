package eu.pontes.vacancy.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.pontes.platform.validation.PlainText;
import eu.pontes.vacancy.OfferContent;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A change that a program asks for: the whole content of the offer, and among it what is said about the change itself.
 *
 * @param wordingReason why words stay in the offer that name a protected criterion
 */
@JsonDeserialize(using = OfferChangeJson.Reader.class)
record OfferChangeJson(
        @JsonUnwrapped OfferContent content,
        @Nullable @Size(max = 1000) @PlainText String wordingReason) {

    /** By hand, because Jackson forgives fields that nobody knows when it unwraps a value. */
    static final class Reader extends JsonDeserializer<OfferChangeJson> {

        private static final String REASON = "wordingReason";

        @Override
        public OfferChangeJson deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ObjectNode body = context.readValue(parser, ObjectNode.class);
            JsonNode reason = body.remove(REASON);
            return new OfferChangeJson(
                    context.readTreeAsValue(body, OfferContent.class),
                    reason == null || reason.isNull() ? null : text(reason, context));
        }

        private static String text(JsonNode reason, DeserializationContext context) throws JsonMappingException {
            if (!reason.isTextual()) {
                throw JsonMappingException.wrapWithPath(
                        JsonMappingException.from(context, "not a text"), OfferChangeJson.class, REASON);
            }
            return reason.textValue();
        }
    }
}
