package eu.pontes.jobdesk;

/** A candidate as the desk's own list shows them. */
public record CandidateSummary(CandidateId id, Pseudonym pseudonym) {}
