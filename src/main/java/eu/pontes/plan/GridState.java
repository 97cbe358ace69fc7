package eu.pontes.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether the workforce of a plan was counted in a grid.
 *
 * @param version goes back with an import; 0 if there is no grid yet
 */
public record GridState(int version, Optional<Instant> importedAt) {

    static final GridState NONE = new GridState(0, Optional.empty());
}
