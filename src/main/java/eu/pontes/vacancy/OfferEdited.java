package eu.pontes.vacancy;

import eu.pontes.kernel.TenantId;

/** What an open offer says was changed. */
public record OfferEdited(OfferId offer, TenantId employer, OfferStatus status) {}
