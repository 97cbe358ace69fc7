package eu.pontes.referral;

import eu.pontes.jobdesk.Pseudonym;
import eu.pontes.vacancy.OfferId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that an employer learns of a referral. What the desk stated about a target group is not part of it: that must not
 * sway an answer.
 */
public record ReceivedReferral(
        ReferralId id,
        int version,
        ReferralStatus status,
        Pseudonym candidate,
        OfferId offer,
        String offerTitle,
        String deskName,
        String motivation,
        Instant proposedAt,
        Optional<Instant> answeredAt,
        Optional<Refusal> refusal,
        Optional<LocalDate> startsOn) {}
