package eu.pontes.vacancy;

import java.time.Instant;

/**
 * That an offer is open to everybody, and since when it says what it says.
 *
 * @param version another one after every change
 */
public record OpenOffer(OfferId id, int version, Instant changedAt) {}
