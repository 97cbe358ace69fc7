package eu.pontes.plan;

import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Lets a placement count towards the objective that its offer serves. */
@ApplicationScoped
@Transactional
public class ProgressService {

    private final Plans plans;
    private final PlanTurns turns;
    private final Callers callers;

    @Inject
    ProgressService(Plans plans, PlanTurns turns, Callers callers) {
        this.plans = plans;
        this.turns = turns;
        this.callers = callers;
    }

    /**
     * Counts one person, once per placement however often it is told. False if nothing was counted: the placement was
     * known, or the plan ended meanwhile, which is no reason to refuse the placement.
     */
    @Requires(Permission.ANSWER_REFERRALS)
    public boolean countPlacement(ObjectiveId id, LocalDate on, UUID placement) {
        Objective objective = plans.objective(callers.current().organisation(), id);
        return turns.change(objective.plan().id(), plan -> plan.count(objective, on, placement));
    }
}
