package eu.pontes.alert;

import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import java.time.Instant;
import java.util.UUID;

/** What one or many saved searches look for. */
record SavedQuery(UUID id, OfferReader reader, OfferSearch search, Instant since) {}
