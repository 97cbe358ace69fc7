package eu.pontes.alert;

import eu.pontes.vacancy.OfferSearch;

/**
 * A saved search in the list of a desk.
 *
 * @param own whether the caller saved it, and gets its mails
 */
public record SavedSearchSummary(SavedSearchId id, String name, boolean own, OfferSearch search, Rhythm rhythm) {}
