package eu.pontes.plan;

import java.util.Set;

/**
 * What the employer chose to carry over from an earlier plan.
 *
 * @param support whether the support structure goes along
 * @param answers whether the answers to the questionnaire do
 */
public record CarriedParts(Set<ObjectiveId> objectives, Set<ActionId> actions, boolean support, boolean answers) {

    public CarriedParts {
        objectives = Set.copyOf(objectives);
        actions = Set.copyOf(actions);
    }
}
