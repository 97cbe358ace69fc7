package eu.pontes.plan;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.Worded;

/** Where a plan stands; {@link PlanTransition#TABLE} says what leads where. */
public enum PlanStatus implements Worded {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    APPROVED,
    EVALUATED;

    /** Whether the employer may still change what the plan says. */
    public boolean editable() {
        return switch (this) {
            case DRAFT, CHANGES_REQUESTED -> true;
            case SUBMITTED, APPROVED, EVALUATED -> false;
        };
    }

    /** Whether it is still to be decided if the plan can be carried out. */
    public boolean undecided() {
        return editable() || this == SUBMITTED;
    }

    /** Whether the plan is being carried out, so that progress counts. */
    public boolean running() {
        return this == APPROVED;
    }

    /** Whether the plan is or was carried out, so that something came of it. */
    public boolean carriedOut() {
        return this == APPROVED || this == EVALUATED;
    }

    public boolean leadsTo(PlanStatus next) {
        return PlanTransition.TABLE.stream().anyMatch(step -> step.from() == this && step.to() == next);
    }

    /**
     * The next status.
     *
     * @throws Problem.Conflict if nothing leads there from here
     */
    PlanStatus then(PlanStatus next) {
        if (!leadsTo(next)) {
            throw Problem.conflict("plan-transition", this, next);
        }
        return next;
    }

    void mustBeEditable() {
        if (!editable()) {
            throw Problem.conflict("plan-not-editable", this);
        }
    }
}
