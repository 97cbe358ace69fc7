package eu.pontes.label;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.EvaluatedPlanService;
import eu.pontes.platform.validation.Checks;
import eu.pontes.review.EvaluationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The awarding authority's door: it decides on what was evaluated elsewhere, and may take a label back. */
@ApplicationScoped
@Transactional
public class AwardService {

    private final Labels labels;
    private final LabelApplications applications;
    private final EvaluatedPlanService plans;
    private final EvaluationService evaluations;
    private final OrganisationService organisations;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;
    private final Clock clock;

    @Inject
    AwardService(
            Labels labels,
            LabelApplications applications,
            EvaluatedPlanService plans,
            EvaluationService evaluations,
            OrganisationService organisations,
            Callers callers,
            AuditTrail trail,
            Checks checks,
            Clock clock) {
        this.labels = labels;
        this.applications = applications;
        this.plans = plans;
        this.evaluations = evaluations;
        this.organisations = organisations;
        this.callers = callers;
        this.trail = trail;
        this.checks = checks;
        this.clock = clock;
    }

    /** Applications to the caller's authority: those that wait first. */
    @Requires(Permission.READ_LABEL_APPLICATIONS)
    public Page<ApplicationView> applications(PageRequest page) {
        Page<LabelApplication> found = applications.ofAuthority(authority(), page);
        Map<TenantId, OrganisationSummary> names = organisations.organisations(
                found.items().stream().map(LabelApplication::employer).toList());
        return found.map(application -> view(application, names));
    }

    /** How many applications wait for a decision. */
    @Requires(Permission.READ_LABEL_APPLICATIONS)
    public long waiting() {
        return applications.waiting(authority());
    }

    /** One application with everything that the decision rests on. */
    @Requires(Permission.READ_LABEL_APPLICATIONS)
    public ApplicationDetail application(ApplicationId id) {
        LabelApplication application = applications.ofAuthority(authority(), id);
        LocalDate today = LocalDate.now(clock);
        return new ApplicationDetail(
                view(application, organisations.organisations(List.of(application.employer()))),
                plans.plan(application.employer(), application.plan()),
                evaluations.positiveEvaluation(application.plan()),
                labels.ofAuthority(authority(), id).map(label -> label.view(today)));
    }

    /** Awards the label from today. */
    @Requires(Permission.AWARD_LABELS)
    public LabelView award(Award command) {
        checks.valid(command);
        Caller caller = callers.current();
        LocalDate today = LocalDate.now(clock);
        LabelApplication application = toDecide(command.application(), command.version());
        Label label = application.award(caller, clock.instant(), today, labels.nextNumber(today.getYear()));
        labels.add(label);
        labels.flush();
        trail.record(
                application.employer(),
                "label.awarded",
                new Subject("label", label.id().value()));
        return label.view(today);
    }

    /** Refuses the label; the employer reads why. */
    @Requires(Permission.AWARD_LABELS)
    public void refuse(Refuse command) {
        checks.valid(command);
        LabelApplication application = toDecide(command.application(), command.version());
        application.refuse(command.reason(), callers.current(), clock.instant());
        applications.flush();
        trail.record(
                application.employer(),
                "label.refused",
                new Subject("label-application", application.id().value()));
    }

    /** Takes a label back; its verification page says so from now on. */
    @Requires(Permission.AWARD_LABELS)
    public void withdraw(Withdraw command) {
        checks.valid(command);
        Label label = labels.ofAuthority(authority(), command.label());
        label.withdraw(command, callers.current(), clock.instant());
        try {
            labels.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Problem.stale();
        }
        trail.record(
                label.employer(),
                "label.withdrawn",
                new Subject("label", label.id().value()));
    }

    private LabelApplication toDecide(ApplicationId id, int version) {
        LabelApplication application = applications.toDecide(authority(), id);
        application.mustBeAt(version);
        return application;
    }

    private ApplicationView view(LabelApplication application, Map<TenantId, OrganisationSummary> names) {
        OrganisationSummary employer = names.get(application.employer());
        return application.view(
                employer == null ? "" : employer.name(), callers.current().organisationName());
    }

    private TenantId authority() {
        return callers.current().organisation();
    }
}
