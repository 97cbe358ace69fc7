package eu.pontes.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done, for reading.
 *
 * @param by the name of whoever did it; nothing if nobody was logged in
 */
public record AuditEntry(Instant at, Optional<String> by) {}
