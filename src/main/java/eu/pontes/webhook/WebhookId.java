package eu.pontes.webhook;

import eu.pontes.kernel.Problem;
import java.util.UUID;

/** Names a webhook. */
public record WebhookId(UUID value) {

    private static final int LENGTH = 36;

    /**
     * Reads an id from an address.
     *
     * @throws Problem.NotFound for what is no id, because nothing can be there
     */
    public static WebhookId parse(String text) {
        return new WebhookId(uuid(text));
    }

    /**
     * Reads the id of a message from an address.
     *
     * @throws Problem.NotFound for what is no id
     */
    public static UUID message(String text) {
        return uuid(text);
    }

    private static UUID uuid(String text) {
        try {
            if (text.length() == LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("webhook");
        }
        throw Problem.notFound("webhook");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
