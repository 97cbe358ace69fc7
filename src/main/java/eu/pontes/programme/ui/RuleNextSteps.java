package eu.pontes.programme.ui;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Permission;
import eu.pontes.programme.RuleBookService;
import eu.pontes.shell.NextStep;
import eu.pontes.shell.NextSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Proposals of colleagues wait for a second pair of eyes. */
@ApplicationScoped
class RuleNextSteps implements NextSteps {

    private static final int DECIDE = 20;

    private final RuleBookService book;

    @Inject
    RuleNextSteps(RuleBookService book) {
        this.book = book;
    }

    @Override
    public List<NextStep> of(Caller caller) {
        long waiting = caller.may(Permission.APPROVE_RULES) ? book.waiting() : 0;
        return waiting == 0
                ? List.of()
                : List.of(NextStep.of(DECIDE, "rules/changes", "programme.next-step.decide", waiting));
    }
}
