package eu.pontes.referral;

import eu.pontes.jobdesk.Pseudonym;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A referral as the desk that made it sees it. */
public record DeskReferral(
        ReferralId id,
        int version,
        ReferralStatus status,
        Pseudonym candidate,
        String offerTitle,
        String employerName,
        boolean countsForTarget,
        Instant proposedAt,
        Optional<Instant> answeredAt,
        Optional<Refusal> refusal,
        Optional<LocalDate> startsOn) {}
