package eu.pontes.referral;

import eu.pontes.jobdesk.CaseNumber;
import eu.pontes.jobdesk.Initials;
import eu.pontes.platform.validation.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A desk proposes a candidate for an offer.
 *
 * @param countsForTarget the desk's statement that the candidate belongs to the target group of the plan objective
 *     behind the offer; which group that is, nobody writes down
 */
public record ProposeCandidate(
        @NotBlank @Initials String initials,
        @NotBlank @CaseNumber String caseNumber,
        @NotBlank @Size(max = 1000) @PlainText String motivation,
        boolean countsForTarget) {}
