package eu.pontes.programme;

import static eu.pontes.programme.RuleChangeStatus.APPROVED;
import static eu.pontes.programme.RuleChangeStatus.PROPOSED;
import static eu.pontes.programme.RuleChangeStatus.REJECTED;
import static eu.pontes.programme.RuleChangeStatus.WITHDRAWN;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Permission;
import eu.pontes.kernel.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /**
     * Refuses a step that is not in the table, or that somebody else has to take.
     *
     * @param own whether the one who takes it is the proposer
     */
    static void mustAllow(RuleChangeStatus from, RuleChangeStatus to, boolean own) {
        RuleChangeTransition step = find(from, to).orElseThrow(() -> Problem.conflict("rules-transition", from, to));
        if (own && !step.own()) {
            throw Problem.forbidden("rules-own-proposal");
        }
        if (!own && step.own()) {
            throw Problem.forbidden("rules-not-own-proposal");
        }
    }

    /** Whether a caller may take a step of something that a member proposed. */
    static boolean allows(RuleChangeStatus from, RuleChangeStatus to, UUID proposer, Caller caller) {
        boolean own = proposer.equals(caller.member().value());
        return find(from, to)
                .filter(step -> step.own() == own && caller.may(step.by()))
                .isPresent();
    }

    private static Optional<RuleChangeTransition> find(RuleChangeStatus from, RuleChangeStatus to) {
        return TABLE.stream()
                .filter(step -> step.from() == from && step.to() == to)
                .findFirst();
    }
}
