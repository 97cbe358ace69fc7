package eu.pontes.employer;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Where employers are registered, and which services have looked it up. */
@ApplicationScoped
@Transactional
public class RegistrationService {

    private final Employers employers;
    private final Callers callers;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    RegistrationService(Employers employers, Callers callers, AuditTrail trail, Clock clock) {
        this.employers = employers;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** How an employer is registered, and whether the caller's service has confirmed that. */
    @Requires(Permission.READ_ENTRUSTED_PLANS)
    public RegistrationView registration(TenantId employer) {
        Registration registration = registered(employer);
        Optional<String> identifier = registration.identifier();
        return new RegistrationView(
                registration.kind(),
                identifier,
                employers
                        .check(employer, callers.current().organisation())
                        .flatMap(check -> check.confirms(identifier)));
    }

    /**
     * Keeps that the caller's service found this identifier in the register.
     *
     * @throws Problem.Conflict if the employer has another identifier by now
     */
    @Requires(Permission.REVIEW_PLANS)
    public void confirm(TenantId employer, String identifier) {
        if (!registered(employer).identifier().filter(identifier::equals).isPresent()) {
            throw Problem.stale();
        }
        TenantId service = callers.current().organisation();
        employers.put(new RegistrationCheck(employer, service, identifier, clock.instant()));
        trail.record(employer, "employer.registration-confirmed", new Subject("employer", employer.value()));
    }

    /** What the rules of a plan ask about its employer. */
    @Requires({Permission.READ_OWN_PLANS, Permission.READ_ENTRUSTED_PLANS, Permission.READ_LABEL_APPLICATIONS})
    public EmployerFacts facts(TenantId employer) {
        return employers.of(employer).map(Employer::facts).orElse(EmployerFacts.UNKNOWN);
    }

    private Registration registered(TenantId employer) {
        return employers
                .of(employer)
                .map(known -> known.profile().registration())
                .orElse(Registration.UNKNOWN);
    }
}
