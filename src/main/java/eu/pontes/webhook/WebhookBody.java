package eu.pontes.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a call says: ids, states and an address here, and nothing about a person. Whoever wants more asks the API, which
 * knows what they may see.
 *
 * @param timestamp when it happened
 */
record WebhookBody(String type, Instant timestamp, Data data) {

    WebhookBody(WebhookEvent event, Instant timestamp, Data data) {
        this(event.type(), timestamp, data);
    }

    /** What it happened to; only the webhook itself in a test. */
    record Data(
            @Nullable UUID webhook,
            @Nullable UUID offer,
            @Nullable UUID employer,
            @Nullable UUID referral,
            @Nullable String status,
            @Nullable String url) {

        static Data of(WebhookId webhook) {
            return new Data(webhook.value(), null, null, null, null, null);
        }
    }
}
