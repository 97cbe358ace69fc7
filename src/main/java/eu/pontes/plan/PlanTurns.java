package eu.pontes.plan;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one way in which an own plan, or what lies beside it, is changed: in turn, so that each change sees what the rules
 * over the whole plan need to see, and never over what somebody else wrote since on the same page.
 */
@ApplicationScoped
class PlanTurns {

    private final Plans plans;
    private final Callers callers;
    private final AuditTrail trail;

    @Inject
    PlanTurns(Plans plans, Callers callers, AuditTrail trail) {
        this.plans = plans;
        this.callers = callers;
        this.trail = trail;
    }

    /** Makes a change that depends on no page. */
    <R> R change(PlanId id, Function<DiversityPlan, R> change) {
        DiversityPlan plan = plans.ownInTurn(callers.current().organisation(), id);
        R result = change.apply(plan);
        plans.touch(plan);
        return result;
    }

    /**
     * Writes a page anew, unless somebody else did since.
     *
     * @param known the version of the plan that the writer saw
     * @param action what the trail calls it
     * @param change reads all that it needs before it changes the plan, for a query in between stores the plan at once, and
     *     the version moves on twice
     */
    void write(PlanId id, int known, PlanSection section, String action, Consumer<DiversityPlan> change) {
        this.<Boolean>change(id, plan -> {
            plan.mustBeUnchanged(section, known);
            change.accept(plan);
            note(plan, action, section);
            return true;
        });
    }

    /** Tells the trail on which page something was done. */
    void note(DiversityPlan plan, String action, PlanSection section) {
        trail.record(plan.employer(), action, new Subject("plan", plan.id().value()), section.path());
    }
}
