package eu.pontes.programme;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Which service may change what: a programme and its plan types the one that keeps it; what holds for all programmes, and
 * a programme that is not there yet, any that keeps one.
 */
@ApplicationScoped
class RuleKeeping {

    private final RuleBook book;
    private final Callers callers;

    @Inject
    RuleKeeping(RuleBook book, Callers callers) {
        this.book = book;
        this.callers = callers;
    }

    /**
     * Whether the caller's service keeps something.
     *
     * @param programme the code of the programme that it is or belongs to, if there is one
     */
    boolean keeps(@Nullable String programme) {
        Caller caller = callers.current();
        return book.programmes().stream()
                .filter(known -> programme == null || known.code().equals(programme))
                .anyMatch(known -> known.isKeptBy(caller.organisation()));
    }

    boolean mayPropose(@Nullable String programme) {
        return callers.current().may(Permission.PROPOSE_RULES) && keeps(programme);
    }

    /** Others may read everything, so they are told that they may not change it. */
    void mustKeep(@Nullable String programme) {
        if (!keeps(programme)) {
            throw Problem.forbidden("rules-keeper");
        }
    }

    /** A programme that the caller's service keeps. */
    Programme own(String code) {
        Programme programme = book.programme(code).orElseThrow(() -> Problem.notFound("programme"));
        mustKeep(code);
        return programme;
    }
}
