package eu.pontes.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import eu.pontes.document.DocumentView;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.TenantId;
import eu.pontes.programme.Catalogue;
import eu.pontes.programme.Finding;
import eu.pontes.programme.Limit;
import eu.pontes.programme.ProgrammeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns plans into what readers get, with the names of organisations and rules filled in. */
@ApplicationScoped
class PlanViews {

    private final OrganisationService organisations;
    private final ProgrammeService programme;
    private final Preparations preparations;
    private final StatesOfPlay statesOfPlay;
    private final Discretions discretions;
    private final Plans plans;
    private final PlanRules rules;
    private final PlanFiles files;
    private final Callers callers;
    private final Clock clock;

    @Inject
    PlanViews(
            OrganisationService organisations,
            ProgrammeService programme,
            Preparations preparations,
            StatesOfPlay statesOfPlay,
            Discretions discretions,
            Plans plans,
            PlanRules rules,
            PlanFiles files,
            Callers callers,
            Clock clock) {
        this.organisations = organisations;
        this.programme = programme;
        this.preparations = preparations;
        this.statesOfPlay = statesOfPlay;
        this.discretions = discretions;
        this.plans = plans;
        this.rules = rules;
        this.files = files;
        this.callers = callers;
        this.clock = clock;
    }

    PlanView of(DiversityPlan plan) {
        Catalogue catalogue = programme.catalogue();
        Map<TenantId, OrganisationSummary> names =
                organisations.organisations(List.of(plan.employer(), plan.service()));
        Catalogue.TypeEntry type = catalogue.type(plan.planType());
        Map<FilePlace, List<DocumentView>> papers = files.of(plan);
        Discretion discretion = discretions.of(plan);
        List<Finding> findings = plan.status().undecided() ? rules.findings(plan, catalogue) : List.of();
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.employer(),
                name(names, plan.employer()),
                plan.service(),
                name(names, plan.service()),
                plan.title(),
                plan.planType(),
                type.names(),
                type.leadsToLabel(),
                plan.period(),
                plan.status(),
                plan.round(),
                plan.submittedAt(),
                lineage(plan),
                plan.groundwork().with(papers),
                statesOfPlay.of(plan, catalogue, discretion),
                statesOfPlay.analysis(plan),
                objectives(plan, catalogue, discretion),
                coverage(plan, catalogue),
                plan.actions().stream()
                        .map(action -> action.view(papers.getOrDefault(new FilePlace.Evidence(action.id()), List.of())))
                        .toList(),
                progress(plan, discretion),
                rules.funding(plan),
                plan.sectorAgreement(),
                done(plan, findings),
                findings,
                changedIn(plan));
    }

    /** What continues a plan may be a draft, which is nobody's business but the employer's. */
    private Lineage lineage(DiversityPlan plan) {
        return new Lineage(
                plans.continuedBy(plan),
                plan.status().carriedOut() && isOwn(plan) ? plans.continuing(plan) : List.of());
    }

    private static Map<PlanSection, Integer> changedIn(DiversityPlan plan) {
        Map<PlanSection, Integer> changed =
                new HashMap<>(plan.parts().collect(toMap(PlanPart::section, PlanPart::changedIn)));
        PlanSection.single().forEach(section -> changed.put(section, plan.changedIn(section)));
        return changed;
    }

    /** Only who drafts the plan is told about its steps, so only then what lies beside the plan is looked up. */
    private Set<PlanStep> done(DiversityPlan plan, List<Finding> findings) {
        boolean drafting = plan.status().editable() && isOwn(plan);
        return drafting
                ? Readiness.done(plan, preparations.of(plan), PlanRules.blocking(findings))
                : EnumSet.allOf(PlanStep.class);
    }

    private boolean isOwn(DiversityPlan plan) {
        return callers.find()
                .filter(caller -> caller.organisation().equals(plan.employer()))
                .isPresent();
    }

    List<PlanSummary> of(List<DiversityPlan> plans) {
        Catalogue catalogue = programme.catalogue();
        Map<TenantId, OrganisationSummary> names = organisations.organisations(plans.stream()
                .flatMap(plan -> Stream.of(plan.employer(), plan.service()))
                .toList());
        return plans.stream()
                .map(plan -> new PlanSummary(
                        plan.id(),
                        plan.employer(),
                        name(names, plan.employer()),
                        plan.service(),
                        name(names, plan.service()),
                        plan.title(),
                        catalogue.type(plan.planType()).names(),
                        plan.period(),
                        plan.status(),
                        plan.round(),
                        plan.submittedAt()))
                .toList();
    }

    Page<PlanSummary> of(Page<DiversityPlan> plans) {
        return new Page<>(of(plans.items()), plans.request(), plans.total());
    }

    private static Coverage coverage(DiversityPlan plan, Catalogue catalogue) {
        Map<String, Map<String, Long>> counted = plan.objectives().stream()
                .collect(groupingBy(Objective::domain, groupingBy(Objective::targetGroup, counting())));
        List<Coverage.Row> rows = catalogue.domains().entrySet().stream()
                .map(domain -> new Coverage.Row(
                        domain.getValue(),
                        catalogue.targetGroups().keySet().stream()
                                .map(group -> counted.getOrDefault(domain.getKey(), Map.of())
                                        .getOrDefault(group, 0L)
                                        .intValue())
                                .toList()))
                .toList();
        return new Coverage(List.copyOf(catalogue.targetGroups().values()), rows);
    }

    private static List<ProgressView> progress(DiversityPlan plan, Discretion discretion) {
        Map<ObjectiveId, Objective> objectives =
                plan.objectives().stream().collect(toMap(Objective::id, objective -> objective));
        return plan.progress().stream()
                .map(entry -> entry.view(Objects.requireNonNull(objectives.get(entry.objective()))
                        .seen(entry, discretion)))
                .toList();
    }

    private List<ObjectiveView> objectives(DiversityPlan plan, Catalogue catalogue, Discretion discretion) {
        LocalDate today = LocalDate.now(clock);
        boolean reserved = plan.objectives().stream().anyMatch(Objective::reserved);
        int warningDays = reserved ? programme.limit(Limit.POSITIVE_ACTION_WARNING_DAYS, today) : 0;
        List<ProgressEntry> entries = plan.progress();
        return plan.objectives().stream()
                .map(objective -> {
                    Trajectory way = objective.trajectory(entries, discretion);
                    Optional<ReservationView> reservation =
                            objective.reservation(way.progress().reached(), today, warningDays);
                    return objective(objective, discretion, way, reservation, catalogue);
                })
                .toList();
    }

    private static ObjectiveView objective(
            Objective objective,
            Discretion discretion,
            Trajectory way,
            Optional<ReservationView> reservation,
            Catalogue catalogue) {
        Optional<Reading.Share> baseline = objective.baselineShare();
        return new ObjectiveView(
                objective.id(),
                objective.domain(),
                catalogue.domain(objective.domain()),
                objective.targetGroup(),
                catalogue.targetGroup(objective.targetGroup()),
                objective.statement(),
                catalogue.indicator(objective.gauge().code()),
                discretion.applies() ? Optional.empty() : baseline,
                discretion.applies() && baseline.isPresent(),
                objective.baselineOn(),
                objective.deadline(),
                objective.owner(),
                way.progress(),
                way,
                reservation,
                objective.carriedFrom().map(ObjectiveId::new),
                objective.fits(objective.plan().period()));
    }

    private static String name(Map<TenantId, OrganisationSummary> names, TenantId id) {
        return Objects.requireNonNull(names.get(id)).name();
    }
}
