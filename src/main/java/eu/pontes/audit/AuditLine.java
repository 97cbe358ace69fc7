package eu.pontes.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done to a thing, for reading.
 *
 * @param by the name of whoever did it; nothing if nobody was logged in
 * @param part to which part of the thing; empty for the whole
 */
public record AuditLine(Instant at, Optional<String> by, String action, String part) {}
