package eu.pontes.charter.ui;

import eu.pontes.charter.CharterService;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Permission;
import eu.pontes.shell.NextStep;
import eu.pontes.shell.NextSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whoever may sign for an employer is asked to, since plans and offers come after the charter. */
@ApplicationScoped
class CharterNextSteps implements NextSteps {

    private static final int ORDER = 10;

    private final CharterService charters;

    @Inject
    CharterNextSteps(CharterService charters) {
        this.charters = charters;
    }

    @Override
    public List<NextStep> of(Caller caller) {
        return caller.may(Permission.SIGN_CHARTER) && !charters.hasSigned(caller.organisation())
                ? List.of(NextStep.of(ORDER, "charter", "charter.next-step"))
                : List.of();
    }
}
