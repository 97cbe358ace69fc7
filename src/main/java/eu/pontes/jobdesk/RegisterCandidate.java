package eu.pontes.jobdesk;

import jakarta.validation.constraints.NotBlank;

/** A desk wants a candidate to be known under a pseudonym. */
public record RegisterCandidate(
        @NotBlank @Initials String initials,
        @NotBlank @CaseNumber String caseNumber) {}
