package eu.pontes.programme;

import java.time.LocalDate;
import java.util.Optional;

/** What one version of a limit says. */
public record LimitTerms(int amount, String source, LocalDate checkedOn, Certainty certainty) implements RuleText {

    @Override
    public Optional<Names> called() {
        return Optional.empty();
    }
}
