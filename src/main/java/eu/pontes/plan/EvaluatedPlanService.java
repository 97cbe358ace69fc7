package eu.pontes.plan;

import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentId;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The awarding authority's door to plans whose evaluation is done. An authority owns no plan: it reads those that were
 * laid before it, and no other exists for it.
 */
@ApplicationScoped
@Transactional
public class EvaluatedPlanService {

    private final Plans plans;
    private final PlanFiles files;
    private final PlanViews views;
    private final PlanDisclosures disclosures;
    private final Callers callers;

    @Inject
    EvaluatedPlanService(Plans plans, PlanFiles files, PlanViews views, PlanDisclosures disclosures, Callers callers) {
        this.plans = plans;
        this.files = files;
        this.views = views;
        this.disclosures = disclosures;
        this.callers = callers;
    }

    /** An evaluated plan of an employer that applied to the caller's authority with it. */
    @Requires(Permission.READ_LABEL_APPLICATIONS)
    public PlanView plan(TenantId employer, PlanId id) {
        return views.of(evaluated(employer, id));
    }

    /** A file of such a plan, with its content. */
    @Requires(Permission.READ_LABEL_APPLICATIONS)
    public DocumentFile file(TenantId employer, PlanId id, DocumentId document) {
        return files.open(evaluated(employer, id), document);
    }

    private DiversityPlan evaluated(TenantId employer, PlanId id) {
        DiversityPlan plan = plans.own(employer, id);
        boolean laidBefore = disclosures.laidBefore(callers.current().organisation(), id);
        if (!laidBefore || plan.status() != PlanStatus.EVALUATED) {
            throw Problem.notFound("plan");
        }
        return plan;
    }
}
