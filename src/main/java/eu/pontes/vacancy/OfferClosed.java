package eu.pontes.vacancy;

import eu.pontes.kernel.TenantId;

/** The employer took an offer off the public pages. */
public record OfferClosed(OfferId offer, TenantId employer) {}
