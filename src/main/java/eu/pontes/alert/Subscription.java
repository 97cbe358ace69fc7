package eu.pontes.alert;

import eu.pontes.vacancy.OfferSearch;

/** What somebody may know who followed a link from a mail: which mails it is about, and never whose. */
public record Subscription(OfferSearch search, Rhythm rhythm) {}
