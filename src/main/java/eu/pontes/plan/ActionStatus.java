package eu.pontes.plan;

import eu.pontes.kernel.Worded;
import java.util.List;

/** How far an action of a running plan has come; {@link ActionTransition#TABLE} says what can be reported when. */
public enum ActionStatus implements Worded {
    PLANNED,
    STARTED,
    DONE,
    DROPPED,
    MOVED;

    /** Whether whoever reads the plan is told why. */
    public boolean needsReason() {
        return switch (this) {
            case DROPPED, MOVED -> true;
            case PLANNED, STARTED, DONE -> false;
        };
    }

    public boolean leadsTo(ActionStatus next) {
        return next().contains(next);
    }

    /** What can be reported from here. */
    public List<ActionStatus> next() {
        return ActionTransition.TABLE.stream()
                .filter(step -> step.from() == this)
                .map(ActionTransition::to)
                .toList();
    }
}
