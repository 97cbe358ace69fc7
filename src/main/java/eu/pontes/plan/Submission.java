package eu.pontes.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * That a plan was handed in.
 *
 * @param round the first time is 1
 * @param by the name of whoever did it, where the trail knows
 * @param sha256 the hash of what was handed in, where that was kept
 * @param unchanged whether the plan still says what was handed in
 */
public record Submission(int round, Instant at, Optional<String> by, Optional<String> sha256, boolean unchanged) {}
