package eu.pontes.webhook.rest;

import eu.pontes.webhook.WebhookEvent;
import eu.pontes.webhook.WebhookStatus;
import eu.pontes.webhook.WebhookView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook, for the programs of its organisation; its secret only when it is new. */
record WebhookJson(
        UUID id,
        int version,
        String address,
        List<WebhookEvent> events,
        WebhookStatus status,
        @Nullable Instant failingSince,
        @Nullable Instant oldSecretUntil,
        Instant createdAt,
        @Nullable String secret) {

    static WebhookJson of(WebhookView webhook) {
        return of(webhook, null);
    }

    static WebhookJson of(WebhookView webhook, @Nullable String secret) {
        return new WebhookJson(
                webhook.id().value(),
                webhook.version(),
                webhook.address(),
                webhook.events().stream().sorted().toList(),
                webhook.status(),
                webhook.failingSince().orElse(null),
                webhook.oldSecretUntil().orElse(null),
                webhook.createdAt(),
                secret);
    }
}
