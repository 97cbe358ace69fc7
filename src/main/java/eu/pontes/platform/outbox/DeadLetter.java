package eu.pontes.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that could not be delivered and is not tried any more.
 *
 * @param failure what kind of failure the last one was
 */
public record DeadLetter(UUID id, int tries, Instant putAt, Instant diedAt, String failure) {}
