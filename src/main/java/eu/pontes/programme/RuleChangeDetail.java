package eu.pontes.programme;

import java.util.Optional;

/**
 * A proposal with both sides of the comparison.
 *
 * @param before the version that it would replace or end, or nothing for a new type
 * @param after what would hold, or nothing if a type would close
 */
public record RuleChangeDetail(RuleChangeView change, Optional<PlanTypeDetail> before, Optional<Terms> after) {}
