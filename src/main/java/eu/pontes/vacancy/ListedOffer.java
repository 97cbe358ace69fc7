package eu.pontes.vacancy;

import java.time.Instant;

/** An open offer as a sitemap knows it. */
public record ListedOffer(OfferId id, Instant changedAt) {}
