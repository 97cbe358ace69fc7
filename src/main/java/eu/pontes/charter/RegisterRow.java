package eu.pontes.charter;

import java.time.Instant;
import java.util.UUID;

/** A line of the register as the query finds it; public because the query language calls the constructor. */
public record RegisterRow(UUID employer, String name, Instant signedAt, int charterVersion) {}
