package eu.pontes.scheme;

import eu.pontes.reference.Region;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a scheme read of an offer. Anything may be missing while it is being written.
 *
 * @param region where the workplace lies
 * @param waged whether a wage is named
 */
public record PlacedWork(
        Placement placement,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable Region region,
        boolean waged) {}
