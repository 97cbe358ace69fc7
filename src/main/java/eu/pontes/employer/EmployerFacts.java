package eu.pontes.employer;

import eu.pontes.identity.EmployerNature;
import java.math.BigDecimal;
import java.util.Optional;

/** What the rules of a plan ask about its employer. */
public record EmployerFacts(Optional<EmployerNature> nature, Optional<BigDecimal> fullTimeEquivalents) {

    static final EmployerFacts UNKNOWN = new EmployerFacts(Optional.empty(), Optional.empty());
}
