package eu.pontes.vacancy.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import eu.pontes.platform.data.StoredJson;
import eu.pontes.vacancy.OfferContent;

/**
 * How a template keeps what it says: as one text, because it is only ever read as a whole. What a later Pontes added or
 * dropped is simply not told.
 */
final class StoredContent {

    private StoredContent() {}

    static String write(OfferContent content) {
        try {
            return StoredJson.MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the content of an offer cannot be written", e);
        }
    }

    static OfferContent read(String stored) {
        try {
            return StoredJson.MAPPER.readValue(stored, OfferContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template cannot be read", e);
        }
    }
}
