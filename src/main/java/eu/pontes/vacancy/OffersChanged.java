package eu.pontes.vacancy;

import java.util.Set;

/**
 * Readers see these offers differently from now on, or no longer. Each node is told at once of what it did itself, and
 * within a moment of what others did; it may be told twice.
 */
public record OffersChanged(Set<OfferId> offers) {}
