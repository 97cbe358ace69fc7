package eu.pontes.programme;

import eu.pontes.reference.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one version of a placement scheme says. Its rules and amounts hold as long as the version does, so that on any day
 * one version answers for everything.
 *
 * @param employment whether it is a contract of employment; every version of a scheme says the same
 * @param regions where it applies; everywhere if there is none
 * @param service the public service that one turns to, if any, by its own name
 * @param payer who pays what, in words
 * @param paperwork what must be written and signed
 * @param successor the scheme that takes its place when it closes
 */
public record SchemeTerms(
        Names names,
        boolean employment,
        Set<SchemeGoal> goals,
        Set<Region> regions,
        Optional<String> service,
        Names payer,
        Names paperwork,
        Optional<String> successor,
        List<SchemeRule> rules,
        List<SchemeAmount> amounts,
        String source,
        LocalDate checkedOn,
        Certainty certainty)
        implements RuleText {

    public SchemeTerms {
        goals = Set.copyOf(goals);
        regions = Set.copyOf(regions);
        rules = List.copyOf(rules);
        amounts = List.copyOf(amounts);
    }

    @Override
    public Optional<Names> called() {
        return Optional.of(names);
    }

    public boolean appliesIn(Region region) {
        return regions.isEmpty() || regions.contains(region);
    }

    public boolean asksFor(SchemeRuleKind kind) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind);
    }
}
