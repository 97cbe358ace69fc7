package eu.pontes.plan;

import static java.util.stream.Collectors.toSet;

import eu.pontes.kernel.FieldError;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds out which steps of a plan are still to be done before it can be handed in, and what exactly they miss. */
final class Readiness {

    private final DiversityPlan plan;
    private final boolean charterSigned;
    private final List<FieldError> missing = new ArrayList<>();

    private Readiness(DiversityPlan plan, boolean charterSigned) {
        this.plan = plan;
        this.charterSigned = charterSigned;
    }

    /** Everything that is missing, in the order of the work, and then the rules that it breaks. */
    static List<FieldError> missing(DiversityPlan plan, boolean charterSigned, List<FieldError> broken) {
        Readiness readiness = new Readiness(plan, charterSigned);
        readiness.carriers();
        readiness.content();
        readiness.decision();
        readiness.rules(broken);
        return readiness.missing;
    }

    /** The steps that miss nothing. */
    static Set<PlanStep> done(DiversityPlan plan, boolean charterSigned, List<FieldError> broken) {
        Set<PlanStep> done = EnumSet.allOf(PlanStep.class);
        missing(plan, charterSigned, broken).forEach(error -> done.removeIf(step -> step.owns(error.field())));
        return done;
    }

    private void carriers() {
        if (!charterSigned) {
            miss(PlanStep.CHARTER, "plan-charter");
        }
        Groundwork groundwork = plan.groundwork();
        if (groundwork.consultations().isEmpty()) {
            miss(PlanStep.CONSULTATION, "plan-no-consultation");
        } else if (!groundwork.backed()) {
            miss(PlanStep.CONSULTATION, "plan-not-backed");
        }
        if (!groundwork.supported()) {
            miss(PlanStep.SUPPORT, "plan-support-size", WriteSupport.FEWEST, WriteSupport.MOST);
        }
    }

    private void content() {
        plan.stateOfPlay().ifPresentOrElse(this::basis, () -> miss(PlanStep.STATE_OF_PLAY, "plan-no-state-of-play"));
        if (plan.objectives().isEmpty()) {
            miss(PlanStep.OBJECTIVES, "plan-no-objective");
        }
        for (int i = 0; i < plan.objectives().size(); i++) {
            Objective objective = plan.objectives().get(i);
            if (!objective.fits(plan.period())) {
                missing.add(FieldError.of(
                        "objectives[" + i + "].deadline", "plan-objective-outside", objective.statement()));
            }
            if (!objective.readable()) {
                missing.add(FieldError.of(
                        "objectives[" + i + "].baseline.whole", "plan-share-of-what", objective.statement()));
            }
        }
        if (plan.actions().isEmpty()) {
            miss(PlanStep.ACTIONS, "plan-no-action");
        }
        for (int i = 0; i < plan.actions().size(); i++) {
            PlanAction action = plan.actions().get(i);
            if (!action.fits(plan.period())) {
                missing.add(FieldError.of("actions[" + i + "].dueOn", "plan-action-outside", action.title()));
            }
        }
    }

    /** The record may have been taken out again after the headcounts were written. */
    private void basis(StateOfPlay state) {
        if (state.lacksBacking(plan)) {
            miss(PlanStep.STATE_OF_PLAY, "plan-basis-backing");
        }
    }

    private void decision() {
        if (plan.groundwork().agreement().isEmpty()) {
            miss(PlanStep.AGREEMENT, "plan-no-agreement");
        }
    }

    /** What is not there at all need not be told twice. */
    private void rules(List<FieldError> broken) {
        Set<String> named = missing.stream().map(FieldError::field).collect(toSet());
        broken.stream().filter(rule -> !named.contains(rule.field())).forEach(missing::add);
    }

    private void miss(PlanStep step, String code, Object... arguments) {
        missing.add(FieldError.of(step.field(), code, arguments));
    }
}
