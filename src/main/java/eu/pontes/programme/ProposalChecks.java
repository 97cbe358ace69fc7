package eu.pontes.programme;

import eu.pontes.kernel.FieldError;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes the rules of a proposal unusable, each fault at the field {@code rules.<KIND>}. */
final class ProposalChecks {

    private static final int LONGEST_SOURCE = 500;

    private final Set<String> domains;
    private final Set<String> planTypes;
    private final Map<RuleKind, Rule> rules = new EnumMap<>(RuleKind.class);
    private final List<FieldError> faults = new ArrayList<>();

    private ProposalChecks(Set<String> domains, Set<String> planTypes) {
        this.domains = domains;
        this.planTypes = planTypes;
    }

    /**
     * Checks each rule and how they fit together.
     *
     * @param domains the codes of all domains
     * @param planTypes the codes of all plan types, the proposed one included
     */
    static List<FieldError> faults(List<Rule> rules, Set<String> domains, Set<String> planTypes) {
        ProposalChecks checks = new ProposalChecks(domains, planTypes);
        rules.forEach(checks::check);
        checks.checkTogether();
        return List.copyOf(checks.faults);
    }

    private void check(Rule rule) {
        if (rules.put(rule.kind(), rule) != null) {
            refuse(rule.kind(), "rules-twice");
        }
        if (rule.kind().listed()) {
            checkChoices(rule);
        } else if (rule.amount() < rule.kind().least()
                || rule.amount() > rule.kind().most()) {
            refuse(rule.kind(), "Range", rule.kind().least(), rule.kind().most());
        }
        if (rule.source().isBlank() || rule.source().length() > LONGEST_SOURCE) {
            refuse(rule.kind(), "rules-source");
        }
        if (rule.certainty() == Certainty.UNVERIFIED) {
            checkUnverified(rule);
        }
    }

    private void checkChoices(Rule rule) {
        Set<String> known = rule.kind() == RuleKind.DOMAINS ? domains : planTypes;
        if (rule.choices().isEmpty() || !known.containsAll(rule.choices())) {
            refuse(rule.kind(), "rules-choices");
        }
    }

    /** What nobody has seen in a source stops nobody, and says why it is uncertain. */
    private void checkUnverified(Rule rule) {
        if (rule.force() == RuleForce.BLOCK) {
            refuse(rule.kind(), "rules-unverified-block");
        }
        if (rule.note() == null) {
            refuse(rule.kind(), "rules-unverified-note");
        }
    }

    private void checkTogether() {
        for (RuleKind kind : RuleKind.values()) {
            if (kind.required() && !rules.containsKey(kind)) {
                refuse(kind, "NotNull");
            }
        }
        boolean border = rules.containsKey(RuleKind.LARGE_FROM);
        boolean large = rules.containsKey(RuleKind.MOST_PLANS_LARGE);
        if (border != large || (border && !rules.containsKey(RuleKind.MOST_PLANS))) {
            refuse(RuleKind.LARGE_FROM, "rules-sizes-together");
        }
        Rule least = rules.get(RuleKind.MIN_MONTHS);
        Rule most = rules.get(RuleKind.MAX_MONTHS);
        if (least != null && most != null && least.amount() > most.amount()) {
            refuse(RuleKind.MIN_MONTHS, "rules-months");
        }
    }

    private void refuse(RuleKind kind, String code, Object... arguments) {
        faults.add(FieldError.of("rules." + kind, code, arguments));
    }
}
