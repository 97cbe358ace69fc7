package eu.pontes.plan;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;

/** Lets the employer report how far each action of a running plan has come. */
@ApplicationScoped
@Transactional
public class ActionProgressService {

    private final Plans plans;
    private final Checks checks;
    private final Callers callers;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ActionProgressService(Plans plans, Checks checks, Callers callers, AuditTrail trail, Clock clock) {
        this.plans = plans;
        this.checks = checks;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Reports on an action; who reports at the same moment on another one is not in the way. */
    @Requires(Permission.RECORD_PROGRESS)
    public void report(PlanId id, ActionId action, ReportAction content) {
        checks.valid(content);
        DiversityPlan plan = plans.ownInTurn(callers.current().organisation(), id);
        plan.action(action).report(content, clock.instant());
        String what = "action." + content.status().name().toLowerCase(Locale.ROOT);
        trail.record(plan.employer(), what, new Subject("plan-action", action.value()));
    }
}
