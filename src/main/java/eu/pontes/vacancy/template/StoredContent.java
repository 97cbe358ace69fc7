package eu.pontes.vacancy.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.pontes.vacancy.OfferContent;

/**
 * How a template keeps what it says: as one text, because it is only ever read as a whole. What a later Pontes added or
 * dropped is simply not told.
 */
final class StoredContent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private StoredContent() {}

    static String write(OfferContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the content of an offer cannot be written", e);
        }
    }

    static OfferContent read(String stored) {
        try {
            return JSON.readValue(stored, OfferContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template cannot be read", e);
        }
    }
}
