package eu.pontes.vacancy;

import eu.pontes.kernel.TenantId;

/** An offer went public. */
public record OfferPublished(OfferId offer, TenantId employer, OfferStatus status) {}
