package eu.pontes.plan;

import java.util.List;
import java.util.Map;

/**
 * What of a plan can go over into one that continues it.
 *
 * @param typeCode the code of its type, of which another version may hold by now
 * @param objectives why an objective stays behind; an open one is not in here
 * @param actions why an action does
 * @param answers whether the questions that were answered still are the ones that are asked
 */
public record Continuation(
        PlanView earlier,
        String typeCode,
        Map<ObjectiveId, StaysBehind> objectives,
        Map<ActionId, StaysBehind> actions,
        boolean answers) {

    public Continuation {
        objectives = Map.copyOf(objectives);
        actions = Map.copyOf(actions);
    }

    public List<ObjectiveView> openObjectives() {
        return earlier.objectives().stream()
                .filter(objective -> !objectives.containsKey(objective.id()))
                .toList();
    }

    public List<ActionView> openActions() {
        return earlier.actions().stream()
                .filter(action -> !actions.containsKey(action.id()))
                .toList();
    }

    public boolean support() {
        return !earlier.groundwork().support().isEmpty();
    }
}
