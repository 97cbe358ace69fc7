package eu.pontes.vacancy;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of all open offers, as many as one file of a sitemap may name.
 *
 * @param after the offer before its first one, or nothing for the first part
 * @param changedAt when the one of them that changed last did
 */
public record ListedPart(Optional<OfferId> after, Instant changedAt) {}
