package eu.pontes.webhook.rest;

import eu.pontes.webhook.CallOutcome;
import eu.pontes.webhook.WebhookCall;
import eu.pontes.webhook.WebhookEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One call that was made, for programs. */
record WebhookCallJson(
        UUID message,
        WebhookEvent event,
        Instant at,
        CallOutcome outcome,
        @Nullable Integer httpStatus,
        int millis) {

    static WebhookCallJson of(WebhookCall call) {
        return new WebhookCallJson(
                call.message(),
                call.event(),
                call.at(),
                call.outcome(),
                call.httpStatus().orElse(null),
                call.millis());
    }
}
