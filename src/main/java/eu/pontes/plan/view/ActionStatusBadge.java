package eu.pontes.plan.view;

import eu.pontes.plan.ActionStatus;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;

/** How far an action has come, as its word. */
public final class ActionStatusBadge extends Badge {

    public ActionStatusBadge(ActionStatus status) {
        super(tone(status), status);
    }

    private static Tone tone(ActionStatus status) {
        return switch (status) {
            case PLANNED -> Tone.NEUTRAL;
            case STARTED -> Tone.INFO;
            case DONE -> Tone.OK;
            case DROPPED, MOVED -> Tone.WARN;
        };
    }
}
