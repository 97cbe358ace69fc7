package eu.pontes.vacancy.board;

import eu.pontes.identity.Caller;
import eu.pontes.programme.Certainty;
import eu.pontes.programme.Names;
import eu.pontes.programme.RuleChangeStatus;
import eu.pontes.programme.RuleChangeTransition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a feed as keepers read it.
 *
 * @param number which version it is, or 0 while it is only proposed
 * @param follows the number of the version that it was written on
 * @param source where the shape was read
 */
public record FeedView(
        FeedId id,
        int version,
        String code,
        int number,
        int follows,
        String name,
        Names about,
        String template,
        boolean served,
        String reason,
        String source,
        LocalDate checkedOn,
        Certainty certainty,
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

    /** Whether a caller may move it on to a state. */
    public boolean allows(RuleChangeStatus to, Caller caller) {
        UUID proposer = proposed.member();
        return proposer != null && RuleChangeTransition.allows(status, to, proposer, caller);
    }
}
