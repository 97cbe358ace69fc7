package eu.pontes.vacancy;

import eu.pontes.kernel.TenantId;

/** An offer went off the public pages, for a while or for good. */
public record OfferClosed(OfferId offer, TenantId employer, OfferStatus status) {}
