package eu.pontes.reference;

import java.time.Instant;

/**
 * A shipped set of reference data, for the page that credits its owner. The texts stand under
 * {@code reference.<name>.name}, {@code .what}, {@code .credit} and {@code .licence}.
 */
public record Dataset(String name, int rows, Instant loadedAt, String creditKey, String licence) {}
