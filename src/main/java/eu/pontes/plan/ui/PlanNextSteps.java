package eu.pontes.plan.ui;

import eu.pontes.charter.CharterService;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Permission;
import eu.pontes.kernel.PageRequest;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanSummary;
import eu.pontes.shell.NextStep;
import eu.pontes.shell.NextSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What an employer should do with its plans: answer what came back, finish drafts, or start the first. */
@ApplicationScoped
class PlanNextSteps implements NextSteps {

    private final PlanService plans;
    private final CharterService charters;

    @Inject
    PlanNextSteps(PlanService plans, CharterService charters) {
        this.plans = plans;
        this.charters = charters;
    }

    @Override
    public List<NextStep> of(Caller caller) {
        if (!caller.may(Permission.DRAFT_PLANS)) {
            return List.of();
        }
        List<PlanSummary> waiting = plans.waiting();
        if (!waiting.isEmpty()) {
            return waiting.stream().map(PlanNextSteps::step).toList();
        }
        boolean first = plans.plans(PageRequest.first()).total() == 0 && charters.hasSigned(caller.organisation());
        return first ? List.of(NextStep.of(30, "plans/new", "plan.next.start")) : List.of();
    }

    private static NextStep step(PlanSummary plan) {
        return plan.status() == PlanStatus.CHANGES_REQUESTED
                ? NextStep.of(10, PlanPath.to(plan.id()), "plan.next.changes", plan.title())
                : NextStep.of(20, PlanPath.to(plan.id()), "plan.next.continue", plan.title());
    }
}
