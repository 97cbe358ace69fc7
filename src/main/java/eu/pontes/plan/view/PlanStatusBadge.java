package eu.pontes.plan.view;

import eu.pontes.plan.PlanStatus;
import eu.pontes.shell.Badge;
import eu.pontes.shell.Tone;

/** The status of a plan. */
public final class PlanStatusBadge extends Badge {

    public PlanStatusBadge(PlanStatus status) {
        super(tone(status), status);
    }

    private static Tone tone(PlanStatus status) {
        return switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.INFO;
            case CHANGES_REQUESTED -> Tone.WARN;
            case APPROVED, EVALUATED -> Tone.OK;
        };
    }
}
