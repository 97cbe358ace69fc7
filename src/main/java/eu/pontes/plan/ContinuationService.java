package eu.pontes.plan;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import eu.pontes.programme.AnalysisBasisService;
import eu.pontes.programme.ProgrammeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The employer's door to beginning a plan where an earlier one of its own left off. */
@ApplicationScoped
@Transactional
public class ContinuationService {

    private final Plans plans;
    private final PlanViews views;
    private final PlanRules rules;
    private final Analyses analyses;
    private final AnalysisBasisService basis;
    private final ProgrammeService programme;
    private final Checks checks;
    private final Callers callers;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ContinuationService(
            Plans plans,
            PlanViews views,
            PlanRules rules,
            Analyses analyses,
            AnalysisBasisService basis,
            ProgrammeService programme,
            Checks checks,
            Callers callers,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.views = views;
        this.rules = rules;
        this.analyses = analyses;
        this.basis = basis;
        this.programme = programme;
        this.checks = checks;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The own plans that can be continued, the newest first. */
    @Requires(Permission.DRAFT_PLANS)
    public List<PlanSummary> continuable() {
        return views.of(plans.carriedOut(employer()));
    }

    /** What of an own plan can go over into the next one. */
    @Requires(Permission.DRAFT_PLANS)
    public Continuation continuation(PlanId id) {
        DiversityPlan earlier = plans.own(employer(), id);
        PlanContinuation open = new PlanContinuation(earlier, rules.termsOfToday());
        PlanView view = views.of(earlier);
        return new Continuation(
                view,
                programme.planType(earlier.planType(), Language.NL).code(),
                open.objectivesThatStay(),
                open.actionsThatStay(),
                view.analysis().filter(this::stillAsked).isPresent());
    }

    /** Begins a plan that continues an own one, with what was chosen of it: all of that, or nothing. */
    @Requires(Permission.DRAFT_PLANS)
    public PlanId begin(PlanId id, DraftPlan details, CarriedParts chosen) {
        rules.check(checks.valid(details), employer());
        DiversityPlan earlier = plans.own(employer(), id);
        DiversityPlan plan = new PlanContinuation(earlier, rules.termsOfToday())
                .begin(details, chosen, rules.programmeVersion(details), clock.instant());
        plans.add(plan);
        if (chosen.answers()) {
            answer(plan, earlier);
        }
        note(plan, "plan.carried-over");
        note(earlier, "plan.continued");
        return plan.id();
    }

    private void answer(DiversityPlan plan, DiversityPlan earlier) {
        AnalysisView answered = analyses.view(earlier).filter(this::stillAsked).orElseThrow(Problem::stale);
        plan.written(PlanSection.ANALYSIS);
        analyses.begun(plan, answered.questionnaire()::number).answer(answered.answers());
    }

    private boolean stillAsked(AnalysisView answered) {
        return answered.questionnaire().number()
                == basis.questionnaireOn(LocalDate.now(clock)).number();
    }

    private void note(DiversityPlan plan, String action) {
        trail.record(plan.employer(), action, new Subject("plan", plan.id().value()));
    }

    private TenantId employer() {
        return callers.current().organisation();
    }
}
