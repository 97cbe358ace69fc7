package eu.pontes.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import eu.pontes.platform.data.StoredJson;

/**
 * Messages as JSON. Reading skips what it does not know: while nodes are upgraded one by one, an older one may deliver
 * what a newer one has put.
 */
final class Payload {

    static final int LONGEST = 8000;

    private Payload() {}

    static String write(Record payload) {
        String json;
        try {
            json = StoredJson.MAPPER.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + payload.getClass().getName(), e);
        }
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("a message of " + json.length() + " characters is too long: "
                    + payload.getClass().getName());
        }
        return json;
    }

    static <T extends Record> T read(String json, Class<T> type) {
        try {
            return StoredJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            // Without the cause: it quotes the payload
            throw new IllegalStateException("a message is no " + type.getName());
        }
    }
}
