package eu.pontes.platform.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Messages as JSON. Reading skips what it does not know: while nodes are upgraded one by one, an older one may deliver
 * what a newer one has put.
 */
final class Payload {

    static final int LONGEST = 8000;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Payload() {}

    static String write(Record payload) {
        String json;
        try {
            json = MAPPER.writeValueAsString(payload);
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
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            // Without the cause: it quotes the payload
            throw new IllegalStateException("a message is no " + type.getName());
        }
    }
}
