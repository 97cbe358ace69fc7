package eu.pontes.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A webhook as its organisation sees it.
 *
 * @param failingSince since when no call was taken
 * @param oldSecretUntil how long calls are signed with the earlier secret too
 */
public record WebhookView(
        WebhookId id,
        int version,
        String address,
        Set<WebhookEvent> events,
        WebhookStatus status,
        Optional<Instant> failingSince,
        Optional<Instant> oldSecretUntil,
        Instant createdAt) {}
