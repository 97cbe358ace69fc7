package eu.pontes.programme;

import java.time.LocalDate;
import java.util.Optional;

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
        ProposalView proposal) {}
