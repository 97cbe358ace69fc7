package eu.pontes.plan;

import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.OrganisationService;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.measure.MeasureService;
import eu.pontes.programme.Catalogue;
import eu.pontes.programme.PlanType;
import eu.pontes.programme.ProgrammeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        List<FieldError> faults = new ArrayList<>();
        LocalDate from = content.startsOn();
        List<PlanType> types = programme.planTypes(from, Language.NL);
        types.stream()
                .filter(type -> type.id().equals(content.planType()))
                .findFirst()
                .ifPresentOrElse(
                        type -> checkPeriod(content, type, faults),
                        () -> faults.add(FieldError.of("planType", "plan-type-closed", from)));
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

    private static void checkPeriod(DraftPlan content, PlanType type, List<FieldError> faults) {
        LocalDate last = content.startsOn().plusMonths(type.maxMonths()).minusDays(1);
        if (!content.endsOn().isAfter(content.startsOn())) {
            faults.add(FieldError.of("endsOn", "plan-ends-after", content.startsOn()));
        } else if (content.endsOn().isAfter(last)) {
            faults.add(FieldError.of("endsOn", "plan-too-long", type.maxMonths(), last));
        }
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
