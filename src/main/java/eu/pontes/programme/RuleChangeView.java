package eu.pontes.programme;

import eu.pontes.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A proposed change of the rule book, decided or not.
 *
 * @param names of what it is about; a limit has its name in the texts
 * @param effectiveOn the first day of a new version, or the last day of what closes
 */
public record RuleChangeView(
        RuleChangeId id,
        int version,
        RuleSubject subject,
        RuleChangeKind kind,
        String code,
        Optional<Names> names,
        LocalDate effectiveOn,
        String reason,
        String source,
        LocalDate checkedOn,
        RuleChangeStatus status,
        Step proposed,
        Optional<Step> decided,
        Optional<String> decisionNote) {

    /** Who did something, and when. */
    public record Step(UUID member, String name, Instant at) {}

    /** Whether a caller may move it on to a state. */
    public boolean allows(RuleChangeStatus to, Caller caller) {
        return RuleChangeTransition.allows(status, to, proposed.member(), caller);
    }
}
