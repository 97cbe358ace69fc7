package eu.pontes.plan.drafting;

import java.time.Instant;

/** Somebody else who is writing a page, and since when. */
public record Writer(String name, Instant since) {}
