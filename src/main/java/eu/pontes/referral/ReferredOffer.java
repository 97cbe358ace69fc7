package eu.pontes.referral;

import eu.pontes.kernel.TenantId;
import eu.pontes.vacancy.OfferId;

/** What a referral needs to know of the offer. */
record ReferredOffer(OfferId id, TenantId employer, String title) {}
