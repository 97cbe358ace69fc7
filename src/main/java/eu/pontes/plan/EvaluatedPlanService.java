package eu.pontes.plan;

import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The awarding authority's door to plans whose evaluation is done. An authority owns no plan: the label feature asks on
 * its behalf, for the plans of its applications only.
 */
@ApplicationScoped
@Transactional
public class EvaluatedPlanService {

    private final Plans plans;
    private final PlanViews views;

    @Inject
    EvaluatedPlanService(Plans plans, PlanViews views) {
        this.plans = plans;
        this.views = views;
    }

    /** An evaluated plan of an employer; any other does not exist here. */
    @Requires(Permission.READ_LABEL_APPLICATIONS)
    public PlanView plan(TenantId employer, PlanId id) {
        DiversityPlan plan = plans.own(employer, id);
        if (plan.status() != PlanStatus.EVALUATED) {
            throw Problem.notFound("plan");
        }
        return views.of(plan);
    }
}
