package eu.pontes.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import eu.pontes.employer.RegistrationService;
import eu.pontes.identity.EmployerNature;
import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.OrganisationService;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.measure.MeasureService;
import eu.pontes.programme.Catalogue;
import eu.pontes.programme.Finding;
import eu.pontes.programme.Indicator;
import eu.pontes.programme.Limit;
import eu.pontes.programme.PlanFacts;
import eu.pontes.programme.PlanType;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.programme.RuleForce;
import eu.pontes.programme.RuleKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the rule book and the register of organisations say about a plan; the rest a plan knows itself. */
@ApplicationScoped
class PlanRules {

    private final ProgrammeService programme;
    private final OrganisationService organisations;
    private final MeasureService measures;
    private final RegistrationService registrations;
    private final Plans plans;
    private final CountedGrids grids;
    private final Clock clock;

    @Inject
    PlanRules(
            ProgrammeService programme,
            OrganisationService organisations,
            MeasureService measures,
            RegistrationService registrations,
            Plans plans,
            CountedGrids grids,
            Clock clock) {
        this.programme = programme;
        this.organisations = organisations;
        this.measures = measures;
        this.registrations = registrations;
        this.plans = plans;
        this.grids = grids;
        this.clock = clock;
    }

    void check(DraftPlan content, TenantId employer) {
        check(content, programme.planTypes(content.startsOn(), Language.NL, nature(employer)));
    }

    /** A plan may keep the version of the rules that it began under, whatever has replaced it since. */
    void check(DraftPlan content, TenantId employer, UUID kept) {
        check(content, programme.planTypes(content.startsOn(), Language.NL, nature(employer), kept));
    }

    /** The version of the programme under which a new plan begins. */
    UUID programmeVersion(DraftPlan content) {
        return programme.programmeVersion(content.planType(), content.startsOn(), Optional.empty());
    }

    /** The one that a plan keeps unless it moves to another programme. */
    UUID programmeVersion(DraftPlan content, DiversityPlan plan) {
        return programme.programmeVersion(content.planType(), content.startsOn(), Optional.of(plan.programmeVersion()));
    }

    private Optional<EmployerNature> nature(TenantId employer) {
        return registrations.facts(employer).nature();
    }

    private void check(DraftPlan content, List<PlanType> types) {
        List<FieldError> faults = new ArrayList<>();
        if (types.stream().anyMatch(type -> type.id().equals(content.planType()))) {
            checkPeriod(content, faults);
        } else {
            faults.add(FieldError.of("planType", "plan-type-closed", content.startsOn()));
        }
        boolean known = organisations.ofKind(OrganisationKind.EMPLOYMENT_SERVICE).stream()
                .anyMatch(service -> service.id().equals(content.service()));
        if (!known) {
            faults.add(FieldError.of("service", "plan-unknown-choice"));
        }
        Problem.refuse(faults);
    }

    void check(WriteStateOfPlay content, DiversityPlan plan) {
        LocalDate today = LocalDate.now(clock);
        Problem.refuse(
                StateOfPlay.faults(content, programme.catalogue().targetGroups().keySet(), today));
        if (grids.of(plan).isPresent()) {
            Problem.refuse(plan.stateOfPlay().orElseThrow().contradictions(content, plan.headcounts()));
        }
    }

    /** What the rule book says about an objective that is written now; it may keep an indicator that was closed. */
    ObjectiveTerms terms(WriteObjective content, Optional<String> kept) {
        Catalogue catalogue = programme.catalogue();
        List<FieldError> faults = new ArrayList<>();
        if (!catalogue.domains().containsKey(content.domain())) {
            faults.add(FieldError.of("domain", "plan-unknown-choice"));
        }
        if (!catalogue.targetGroups().containsKey(content.targetGroup())) {
            faults.add(FieldError.of("targetGroup", "plan-unknown-choice"));
        }
        LocalDate today = LocalDate.now(clock);
        Indicator indicator = catalogue.indicators().get(content.indicator());
        boolean closed = indicator == null
                || (!indicator.offeredOn(today)
                        && !kept.filter(content.indicator()::equals).isPresent());
        if (closed) {
            faults.add(FieldError.of("indicator", "plan-unknown-choice"));
        }
        Problem.refuse(faults);
        WriteReservation reserved = content.reservation();
        LocalDate approved = reserved == null ? today : reserved.from();
        return new ObjectiveTerms(
                Objects.requireNonNull(indicator), programme.limit(Limit.POSITIVE_ACTION_MONTHS, approved));
    }

    /** What the rule book says today about an objective that is carried over, by the indicator that measures it. */
    Map<String, ObjectiveTerms> termsOfToday() {
        LocalDate today = LocalDate.now(clock);
        int approvalMonths = programme.limit(Limit.POSITIVE_ACTION_MONTHS, today);
        return programme.indicators().stream()
                .filter(indicator -> indicator.offeredOn(today))
                .collect(toMap(Indicator::code, indicator -> new ObjectiveTerms(indicator, approvalMonths)));
    }

    /** What a plan costs, and the most that the rules of its type let it ask. */
    Funding funding(DiversityPlan plan) {
        Funding funding = Funding.of(plan.actions());
        return funding.allowing(programme.rules(plan.planType()).mostSubsidy(funding.eligible()));
    }

    /** Every rule of its type that a plan does not follow, as it stands now. */
    List<Finding> findings(DiversityPlan plan, Catalogue catalogue) {
        Funding funding = Funding.of(plan.actions());
        Map<String, PlanFacts.Earlier> earlier = plans.earlier(plan).stream()
                .collect(toMap(
                        before -> catalogue.type(before.planType()).code(),
                        EarlierPlan::counted,
                        PlanFacts.Earlier::plus));
        return programme
                .rules(plan.planType())
                .findings(new PlanFacts(
                        registrations.facts(plan.employer()).fullTimeEquivalents(),
                        earlier,
                        plan.objectives().stream().map(Objective::domain).collect(toSet()),
                        Optional.of(plan.period()),
                        funding.eligible(),
                        funding.asked(),
                        plan.sectorAgreement().known(),
                        funding.sectorPoints()));
    }

    /** The rules that keep a plan from being handed in, each at the step where it is mended. */
    List<FieldError> blocking(DiversityPlan plan) {
        return blocking(findings(plan, programme.catalogue()));
    }

    /** Those of the rules that a plan does not follow that keep it from being handed in. */
    static List<FieldError> blocking(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.force() == RuleForce.BLOCK)
                .map(finding -> FieldError.of(
                        step(finding.rule().kind()), "plan-rule", finding.rule().kind()))
                .toList();
    }

    private static String step(RuleKind broken) {
        return switch (broken) {
            case DOMAINS -> PlanStep.OBJECTIVES.field();
            case SUBSIDY_CAP, SUBSIDY_SHARE, MOST_SUBSIDISED, SECTOR_POINTS -> PlanStep.ACTIONS.field();
            case MAX_MONTHS, MIN_MONTHS -> "endsOn";
            case LEADS_TO_LABEL, MOST_PLANS, LARGE_FROM, MOST_PLANS_LARGE, PREDECESSORS -> "planType";
        };
    }

    void check(WriteAction content) {
        String measure = content.measure();
        if (measure != null && !measures.knows(measure)) {
            Problem.refuse(List.of(FieldError.of("measure", "plan-unknown-choice")));
        }
    }

    /** Only a rule that blocks is a fault; what merely warns is shown elsewhere. */
    private void checkPeriod(DraftPlan content, List<FieldError> faults) {
        if (!content.endsOn().isAfter(content.startsOn())) {
            faults.add(FieldError.of("endsOn", "plan-ends-after", content.startsOn()));
            return;
        }
        PlanFacts facts = PlanFacts.lasting(new Period(content.startsOn(), content.endsOn()));
        for (Finding finding : programme.rules(content.planType()).findings(facts)) {
            RuleKind broken = finding.rule().kind();
            if (finding.force() == RuleForce.BLOCK && broken.measure() == RuleKind.Measure.MONTHS) {
                String code = broken == RuleKind.MAX_MONTHS ? "plan-too-long" : "plan-too-short";
                faults.add(new FieldError("endsOn", code, finding.arguments()));
            }
        }
    }
}
