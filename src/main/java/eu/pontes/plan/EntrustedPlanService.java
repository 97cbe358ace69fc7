package eu.pontes.plan;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.document.DocumentFile;
import eu.pontes.document.DocumentId;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The employment service's door to the plans that employers entrusted it with; drafts stay out of its sight. */
@ApplicationScoped
@Transactional
public class EntrustedPlanService {

    private final Plans plans;
    private final PlanFiles files;
    private final PlanViews views;
    private final Callers callers;
    private final AuditTrail trail;
    private final Event<Object> events;

    @Inject
    EntrustedPlanService(
            Plans plans, PlanFiles files, PlanViews views, Callers callers, AuditTrail trail, Event<Object> events) {
        this.plans = plans;
        this.files = files;
        this.views = views;
        this.callers = callers;
        this.trail = trail;
        this.events = events;
    }

    @Requires(Permission.READ_ENTRUSTED_PLANS)
    public Page<PlanSummary> plans(PlanFilter filter, PageRequest request) {
        return views.of(plans.entrusted(service(), filter, request));
    }

    @Requires(Permission.READ_ENTRUSTED_PLANS)
    public PlanView plan(PlanId id) {
        return views.of(plans.entrusted(service(), id));
    }

    /** A file of such a plan, with its content. */
    @Requires(Permission.READ_ENTRUSTED_PLANS)
    public DocumentFile file(PlanId id, DocumentId document) {
        return files.open(plans.entrusted(service(), id), document);
    }

    @Requires(Permission.REVIEW_PLANS)
    public void approve(PlanId id, int version) {
        DiversityPlan plan = at(id, version);
        plan.approve();
        saved(plan, "plan.approved");
        events.fire(new PlanApproved(plan.id(), plan.employer(), plan.service()));
    }

    /** Sends the plan back; the remarks that say why are the review's. */
    @Requires(Permission.REVIEW_PLANS)
    public void requestChanges(PlanId id, int version) {
        DiversityPlan plan = at(id, version);
        plan.requestChanges();
        saved(plan, "plan.changes-requested");
        events.fire(new ChangesRequested(plan.id(), plan.employer(), plan.service()));
    }

    /** Closes the plan; what the evaluation found is the review's. */
    @Requires(Permission.EVALUATE_PLANS)
    public void markEvaluated(PlanId id, int version) {
        DiversityPlan plan = at(id, version);
        plan.markEvaluated();
        saved(plan, "plan.evaluated");
    }

    private TenantId service() {
        return callers.current().organisation();
    }

    private DiversityPlan at(PlanId id, int version) {
        DiversityPlan plan = plans.entrusted(service(), id);
        plan.mustBeAt(version);
        return plan;
    }

    private void saved(DiversityPlan plan, String action) {
        plans.touch(plan);
        trail.record(plan.employer(), action, new Subject("plan", plan.id().value()));
    }
}
