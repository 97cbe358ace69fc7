package eu.pontes.plan;

import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.OrganisationService;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Period;
import eu.pontes.kernel.Problem;
import eu.pontes.measure.MeasureService;
import eu.pontes.programme.Catalogue;
import eu.pontes.programme.Finding;
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
import java.util.UUID;

/** What the rule book and the register of organisations say about a plan; the rest a plan knows itself. */
@ApplicationScoped
class PlanRules {

    private final ProgrammeService programme;
    private final OrganisationService organisations;
    private final MeasureService measures;
    private final Clock clock;

    @Inject
    PlanRules(ProgrammeService programme, OrganisationService organisations, MeasureService measures, Clock clock) {
        this.programme = programme;
        this.organisations = organisations;
        this.measures = measures;
        this.clock = clock;
    }

    void check(DraftPlan content) {
        check(content, programme.planTypes(content.startsOn(), Language.NL));
    }

    /** A plan may keep the version of the rules that it began under, whatever has replaced it since. */
    void check(DraftPlan content, UUID kept) {
        check(content, programme.planTypes(content.startsOn(), Language.NL, kept));
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
        refuse(faults);
    }

    void check(WriteStateOfPlay content) {
        LocalDate today = LocalDate.now(clock);
        refuse(StateOfPlay.faults(content, programme.catalogue().targetGroups().keySet(), today));
    }

    void check(WriteObjective content) {
        Catalogue catalogue = programme.catalogue();
        List<FieldError> faults = new ArrayList<>();
        if (!catalogue.domains().containsKey(content.domain())) {
            faults.add(FieldError.of("domain", "plan-unknown-choice"));
        }
        if (!catalogue.targetGroups().containsKey(content.targetGroup())) {
            faults.add(FieldError.of("targetGroup", "plan-unknown-choice"));
        }
        refuse(faults);
    }

    void check(WriteAction content) {
        String measure = content.measure();
        if (measure != null && !measures.knows(measure)) {
            refuse(List.of(FieldError.of("measure", "plan-unknown-choice")));
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

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
