package eu.pontes.plan;

import static eu.pontes.plan.ActionStatus.DONE;
import static eu.pontes.plan.ActionStatus.DROPPED;
import static eu.pontes.plan.ActionStatus.MOVED;
import static eu.pontes.plan.ActionStatus.PLANNED;
import static eu.pontes.plan.ActionStatus.STARTED;

import eu.pontes.identity.Permission;
import java.util.List;

/** One step in the course of an action, and the permission that it asks. */
public record ActionTransition(ActionStatus from, ActionStatus to, Permission by) {

    /** Every step there is. What was finished or given up can be taken up again while the plan runs. */
    public static final List<ActionTransition> TABLE = List.of(
            new ActionTransition(PLANNED, STARTED, Permission.RECORD_PROGRESS),
            new ActionTransition(PLANNED, DONE, Permission.RECORD_PROGRESS),
            new ActionTransition(PLANNED, DROPPED, Permission.RECORD_PROGRESS),
            new ActionTransition(PLANNED, MOVED, Permission.RECORD_PROGRESS),
            new ActionTransition(STARTED, DONE, Permission.RECORD_PROGRESS),
            new ActionTransition(STARTED, DROPPED, Permission.RECORD_PROGRESS),
            new ActionTransition(STARTED, MOVED, Permission.RECORD_PROGRESS),
            new ActionTransition(DONE, STARTED, Permission.RECORD_PROGRESS),
            new ActionTransition(DROPPED, STARTED, Permission.RECORD_PROGRESS),
            new ActionTransition(MOVED, STARTED, Permission.RECORD_PROGRESS));
}
