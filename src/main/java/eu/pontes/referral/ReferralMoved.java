package eu.pontes.referral;

import eu.pontes.kernel.TenantId;
import eu.pontes.vacancy.OfferId;

/** A referral was made, answered or withdrawn; fired inside the transaction that saves it. */
public record ReferralMoved(
        ReferralId referral, OfferId offer, TenantId desk, TenantId employer, ReferralStatus status) {}
