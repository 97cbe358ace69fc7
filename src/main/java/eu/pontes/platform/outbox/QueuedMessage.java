package eu.pontes.platform.outbox;

import java.time.Instant;

/**
 * A message that is not delivered yet.
 *
 * @param dead whether it is not tried any more
 * @param dueAt when it is tried next, or when it was given up
 */
public record QueuedMessage(Message message, boolean dead, Instant putAt, Instant dueAt) {}
