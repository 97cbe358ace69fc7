package eu.pontes.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import eu.pontes.charter.CharterService;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.kernel.Money;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.TenantId;
import eu.pontes.programme.Catalogue;
import eu.pontes.programme.Finding;
import eu.pontes.programme.PlanFacts;
import eu.pontes.programme.ProgrammeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private final CharterService charters;
    private final Plans plans;
    private final Callers callers;

    @Inject
    PlanViews(
            OrganisationService organisations,
            ProgrammeService programme,
            CharterService charters,
            Plans plans,
            Callers callers) {
        this.organisations = organisations;
        this.programme = programme;
        this.charters = charters;
        this.plans = plans;
        this.callers = callers;
    }

    PlanView of(DiversityPlan plan) {
        Catalogue catalogue = programme.catalogue();
        Map<TenantId, OrganisationSummary> names =
                organisations.organisations(List.of(plan.employer(), plan.service()));
        Catalogue.TypeEntry type = catalogue.type(plan.planType());
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
                plan.groundwork(),
                stateOfPlay(plan, catalogue),
                plan.objectives().stream()
                        .map(objective -> objective(objective, plan, catalogue))
                        .toList(),
                coverage(plan, catalogue),
                plan.actions().stream()
                        .map(action -> action.view(plan.period()))
                        .toList(),
                plan.progress().stream().map(ProgressEntry::view).toList(),
                plan.budget(),
                done(plan),
                findings(plan, catalogue),
                changedIn(plan));
    }

    private static Map<PlanSection, Integer> changedIn(DiversityPlan plan) {
        return Stream.concat(
                        Stream.of(
                                PlanSection.DETAILS,
                                PlanSection.STATE_OF_PLAY,
                                PlanSection.SUPPORT,
                                PlanSection.AGREEMENT),
                        plan.parts().map(PlanPart::section))
                .collect(toMap(section -> section, plan::changedIn));
    }

    /** What the employer's size and sector and the subsidy say is not known yet, so no rule is broken by them. */
    private List<Finding> findings(DiversityPlan plan, Catalogue catalogue) {
        Map<String, PlanFacts.Earlier> earlier = new HashMap<>();
        plans.earlierTypes(plan)
                .forEach((type, number) -> earlier.merge(
                        catalogue.type(type).code(),
                        new PlanFacts.Earlier(number, 0),
                        (one, other) -> new PlanFacts.Earlier(one.plans() + other.plans(), 0)));
        return programme
                .rules(plan.planType())
                .findings(new PlanFacts(
                        Optional.empty(),
                        earlier,
                        plan.objectives().stream().map(Objective::domain).collect(toSet()),
                        Optional.of(plan.period()),
                        plan.budget(),
                        Money.ZERO,
                        Optional.empty(),
                        0));
    }

    /** Only who drafts the plan is told about its steps, so only then the charter is looked up. */
    private Set<PlanStep> done(DiversityPlan plan) {
        boolean drafting = plan.status().editable() && isOwn(plan);
        return drafting ? Readiness.done(plan, charters.hasSigned(plan.employer())) : EnumSet.allOf(PlanStep.class);
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

    private Optional<StateOfPlayView> stateOfPlay(DiversityPlan plan, Catalogue catalogue) {
        Map<String, Integer> people =
                plan.headcounts().stream().collect(toMap(HeadcountCell::targetGroup, HeadcountCell::people));
        Map<String, Integer> shown = plan.stateOfPlay()
                .filter(state -> !isOwn(plan))
                .map(state -> ShownHeadcounts.of(state.workforceTotal(), people))
                .orElse(people);
        List<StateOfPlayView.Headcount> headcounts = catalogue.targetGroups().entrySet().stream()
                .filter(group -> people.containsKey(group.getKey()))
                .map(group -> new StateOfPlayView.Headcount(
                        group.getKey(), group.getValue(), Optional.ofNullable(shown.get(group.getKey()))))
                .toList();
        return plan.stateOfPlay()
                .map(state -> new StateOfPlayView(
                        state.referenceDate(), state.workforceTotal(), state.lawfulBasis(), state.note(), headcounts));
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

    private static ObjectiveView objective(Objective objective, DiversityPlan plan, Catalogue catalogue) {
        return new ObjectiveView(
                objective.id(),
                objective.domain(),
                catalogue.domain(objective.domain()),
                objective.targetGroup(),
                catalogue.targetGroup(objective.targetGroup()),
                objective.statement(),
                objective.indicator(),
                objective.baselineOn(),
                objective.deadline(),
                objective.owner(),
                objective.progress(plan.progress()),
                objective.fits(plan.period()));
    }

    private static String name(Map<TenantId, OrganisationSummary> names, TenantId id) {
        return Objects.requireNonNull(names.get(id)).name();
    }
}
