package eu.pontes.referral;

import eu.pontes.kernel.TenantId;
import eu.pontes.vacancy.OfferId;
import java.time.LocalDate;

/**
 * A candidate got the place. Fired inside the transaction that saves it: whoever listens and fails undoes the placement
 * too.
 */
public record CandidatePlaced(
        ReferralId referral, OfferId offer, TenantId employer, LocalDate startsOn, boolean countsForTarget) {}
