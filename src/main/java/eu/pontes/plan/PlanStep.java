package eu.pontes.plan;

/**
 * The steps towards handing in, in the order of the work (Actiris, "Een diversiteitsplan opstellen"): first the charter,
 * then those who carry the plan, then its content, at last the decision.
 */
public enum PlanStep {
    CHARTER("charter"),
    CONSULTATION("consultations"),
    SUPPORT("support"),
    STATE_OF_PLAY("stateOfPlay"),
    OBJECTIVES("objectives"),
    ACTIONS("actions"),
    AGREEMENT("agreement");

    private final String field;

    PlanStep(String field) {
        this.field = field;
    }

    /** How errors of this step are named. */
    public String field() {
        return field;
    }

    /** Whether an error belongs to this step; {@code objectives[2].deadline} belongs to the objectives. */
    public boolean owns(String errorField) {
        return errorField.equals(field) || errorField.startsWith(field + "[");
    }
}
