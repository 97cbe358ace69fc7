package eu.pontes.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One call that was made.
 *
 * @param message the id that the call bore; the same in every try
 * @param httpStatus what was answered, if anything was
 */
public record WebhookCall(
        UUID message, WebhookEvent event, Instant at, CallOutcome outcome, Optional<Integer> httpStatus, int millis) {}
