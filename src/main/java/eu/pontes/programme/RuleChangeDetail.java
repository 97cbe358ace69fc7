package eu.pontes.programme;

import java.util.Optional;

/**
 * A proposal with both sides of the comparison.
 *
 * @param before the version that it would replace or end, or nothing for something new
 * @param after what would hold, or nothing if something would close
 */
public record RuleChangeDetail(RuleChangeView change, Optional<RuleVersion> before, Optional<RuleText> after) {}
