package eu.pontes.programme;

import eu.pontes.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed something and why, and who decided on it.
 *
 * @param source where it was read
 * @param checkedOn when that was last looked at
 */
public record ProposalView(
        String reason,
        String source,
        LocalDate checkedOn,
        RuleChangeStatus status,
        Step proposed,
        Optional<Step> decided,
        Optional<String> decisionNote) {

    /**
     * Who did something, and when.
     *
     * @param member nobody for what Pontes was shipped with
     */
    public record Step(@Nullable UUID member, String name, Instant at) {}

    /** When somebody decided on it, or proposed it if nobody has. */
    public Instant since() {
        return decided.orElse(proposed).at();
    }

    /** Whether a caller may move it on to a state. */
    public boolean allows(RuleChangeStatus to, Caller caller) {
        UUID proposer = proposed.member();
        return proposer != null && RuleChangeTransition.allows(status, to, proposer, caller);
    }
}
