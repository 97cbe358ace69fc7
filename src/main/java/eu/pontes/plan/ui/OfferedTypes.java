package eu.pontes.plan.ui;

import eu.pontes.employer.RegistrationService;
import eu.pontes.identity.Callers;
import eu.pontes.identity.EmployerNature;
import eu.pontes.kernel.Language;
import eu.pontes.programme.PlanType;
import eu.pontes.programme.ProgrammeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The types of plan that the reader's organisation may choose from. */
@ApplicationScoped
class OfferedTypes {

    private final ProgrammeService programme;
    private final RegistrationService registrations;
    private final Callers callers;

    @Inject
    OfferedTypes(ProgrammeService programme, RegistrationService registrations, Callers callers) {
        this.programme = programme;
        this.registrations = registrations;
        this.callers = callers;
    }

    /** Those of a plan that begins on a day. */
    List<PlanType> on(LocalDate day, Language language) {
        return programme.planTypes(day, language, nature());
    }

    /** The same for a plan that has begun, which keeps the version of its type. */
    List<PlanType> on(LocalDate day, Language language, UUID kept) {
        return programme.planTypes(day, language, nature(), kept);
    }

    private Optional<EmployerNature> nature() {
        return registrations.facts(callers.current().organisation()).nature();
    }
}
