package eu.pontes.programme;

import static eu.pontes.programme.RuleChangeStatus.APPROVED;
import static eu.pontes.programme.RuleChangeStatus.PROPOSED;
import static eu.pontes.programme.RuleChangeStatus.REJECTED;
import static eu.pontes.programme.RuleChangeStatus.WITHDRAWN;

import eu.pontes.identity.Permission;
import java.util.List;
import java.util.Optional;

/**
 * One step in the life of a proposal.
 *
 * @param own whether the proposer takes it; if not, anybody else of the service does
 */
public record RuleChangeTransition(RuleChangeStatus from, RuleChangeStatus to, Permission by, boolean own) {

    /** Every step there is; whatever is not in it is refused. */
    public static final List<RuleChangeTransition> TABLE = List.of(
            new RuleChangeTransition(PROPOSED, APPROVED, Permission.APPROVE_RULES, false),
            new RuleChangeTransition(PROPOSED, REJECTED, Permission.APPROVE_RULES, false),
            new RuleChangeTransition(PROPOSED, WITHDRAWN, Permission.PROPOSE_RULES, true));

    static Optional<RuleChangeTransition> find(RuleChangeStatus from, RuleChangeStatus to) {
        return TABLE.stream()
                .filter(step -> step.from() == from && step.to() == to)
                .findFirst();
    }
}
