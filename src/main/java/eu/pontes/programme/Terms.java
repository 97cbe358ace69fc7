package eu.pontes.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one version of a plan type says, published or proposed.
 *
 * @param rules in the order of {@link RuleKind}
 * @param certainty UNVERIFIED if one of the values still has to be confirmed
 */
public record Terms(Names names, List<Rule> rules, String source, LocalDate checkedOn, Certainty certainty)
        implements RuleText {

    public Terms {
        rules = List.copyOf(rules);
    }

    @Override
    public Optional<Names> called() {
        return Optional.of(names);
    }

    public Optional<Rule> rule(RuleKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst();
    }
}
