package eu.pontes.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message to another system, and how it fares; nothing of what it says.
 *
 * @param calls how often the address was called with it, as far as the log reaches back
 * @param at when it was last told, or else put
 * @param nextTry when it is told again, if it is
 * @param lastCall how it went last
 */
public record Delivery(
        UUID message,
        WebhookEvent event,
        DeliveryStatus status,
        int calls,
        Instant at,
        Optional<Instant> nextTry,
        Optional<WebhookCall> lastCall) {}
