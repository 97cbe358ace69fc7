package eu.pontes.label;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanSummary;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.validation.Checks;
import eu.pontes.review.EvaluationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The employer's door to its labels, and everybody's to check one. */
@ApplicationScoped
@Transactional
public class LabelService {

    private final Labels labels;
    private final LabelApplications applications;
    private final PlanService plans;
    private final EvaluationService evaluations;
    private final OrganisationService organisations;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;
    private final Clock clock;

    @Inject
    LabelService(
            Labels labels,
            LabelApplications applications,
            PlanService plans,
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

    /** The own plans with which the label can be asked for now. */
    @Requires(Permission.APPLY_FOR_LABELS)
    public List<LabelCandidate> candidates() {
        Set<PlanId> asked = applications.ofEmployer(employer()).stream()
                .map(LabelApplication::plan)
                .collect(Collectors.toSet());
        // An employer closes a plan every two years: the first page holds all that can matter
        return plans.plans(new PageRequest(0, PageRequest.MAX_LIMIT)).items().stream()
                .filter(plan -> plan.status() == PlanStatus.EVALUATED && !asked.contains(plan.id()))
                .map(PlanSummary::id)
                .map(plans::plan)
                .filter(plan -> obstacle(plan).isEmpty())
                .map(plan -> new LabelCandidate(plan.id(), plan.title(), plan.period()))
                .toList();
    }

    /** The authorities that can be asked. */
    @Requires(Permission.APPLY_FOR_LABELS)
    public List<OrganisationSummary> authorities() {
        return organisations.ofKind(OrganisationKind.AWARDING_AUTHORITY);
    }

    /**
     * Asks for the label with an own plan.
     *
     * @throws Problem.Conflict if the plan does not lead to a label, was not evaluated positively, or was used before
     */
    @Requires(Permission.APPLY_FOR_LABELS)
    public ApplicationId apply(ApplyForLabel command) {
        PlanView plan = plans.plan(checks.valid(command).plan());
        obstacle(plan).ifPresent(code -> {
            throw Problem.conflict(code);
        });
        Caller caller = callers.current();
        LabelApplication application =
                new LabelApplication(plan, authority(command.authority()), caller, LocalDate.now(clock));
        applications.add(application);
        applications.flush();
        trail.record(
                caller.organisation(),
                "label.applied",
                new Subject("label-application", application.id().value()));
        return application.id();
    }

    /** The own applications, decided or not, the latest first. */
    @Requires(Permission.READ_OWN_LABELS)
    public List<ApplicationView> ownApplications() {
        List<LabelApplication> own = applications.ofEmployer(employer());
        Map<TenantId, OrganisationSummary> names = organisations.organisations(own.stream()
                .flatMap(application -> Stream.of(application.employer(), application.authority()))
                .toList());
        return own.stream()
                .map(application ->
                        application.view(name(names, application.employer()), name(names, application.authority())))
                .toList();
    }

    /** The own labels, also expired and withdrawn ones, the latest first. */
    @Requires(Permission.READ_OWN_LABELS)
    public List<LabelView> ownLabels() {
        LocalDate today = LocalDate.now(clock);
        return labels.ofEmployer(employer()).stream()
                .map(label -> label.view(today))
                .toList();
    }

    /** The label behind a verification address, or nothing if there is none. */
    @OpenToAll("whoever sees a label may check it")
    public Optional<VerifiedLabel> verify(String token) {
        return Token.isToken(token)
                ? labels.withToken(new Token(token))
                        .map(label -> verified(List.of(label)).get(0))
                : Optional.empty();
    }

    /** Who holds a valid label today, the latest award first. */
    @OpenToAll("the register is public")
    public Page<VerifiedLabel> register(PageRequest page) {
        Page<Label> valid = labels.validOn(LocalDate.now(clock), page);
        return new Page<>(verified(valid.items()), page, valid.total());
    }

    private Optional<String> obstacle(PlanView plan) {
        if (!plan.leadsToLabel()) {
            return Optional.of("label-plan-type");
        }
        return evaluations.positiveEvaluation(plan.id()).isPresent()
                ? Optional.empty()
                : Optional.of("label-not-evaluated");
    }

    private TenantId authority(@Nullable TenantId asked) {
        List<TenantId> all = authorities().stream().map(OrganisationSummary::id).toList();
        if (asked == null) {
            if (all.size() != 1) {
                throw Problem.invalid("authority", "NotNull");
            }
            return all.get(0);
        }
        if (!all.contains(asked)) {
            throw Problem.invalid("authority", "LabelAuthority");
        }
        return asked;
    }

    private List<VerifiedLabel> verified(Collection<Label> some) {
        LocalDate today = LocalDate.now(clock);
        Map<TenantId, OrganisationSummary> names = organisations.organisations(some.stream()
                .flatMap(label -> Stream.of(label.employer(), label.authority()))
                .toList());
        return some.stream()
                .map(label -> label.verified(name(names, label.employer()), name(names, label.authority()), today))
                .toList();
    }

    private TenantId employer() {
        return callers.current().organisation();
    }

    private static String name(Map<TenantId, OrganisationSummary> names, TenantId id) {
        OrganisationSummary organisation = names.get(id);
        return organisation == null ? "" : organisation.name();
    }
}
