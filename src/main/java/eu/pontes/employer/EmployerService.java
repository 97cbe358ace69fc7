package eu.pontes.employer;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import eu.pontes.reference.Municipality;
import eu.pontes.reference.NaceCode;
import eu.pontes.reference.NisCode;
import eu.pontes.reference.PlaceName;
import eu.pontes.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What employers tell about themselves: edited by their own people, read by everybody. */
@ApplicationScoped
@Transactional
public class EmployerService {

    private final Employers employers;
    private final OrganisationService organisations;
    private final ReferenceData reference;
    private final KnownPlaces places;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;

    @Inject
    EmployerService(
            Employers employers,
            OrganisationService organisations,
            ReferenceData reference,
            KnownPlaces places,
            Callers callers,
            AuditTrail trail,
            Checks checks) {
        this.employers = employers;
        this.organisations = organisations;
        this.reference = reference;
        this.places = places;
        this.callers = callers;
        this.trail = trail;
        this.checks = checks;
    }

    /**
     * What anybody may know of an employer.
     *
     * @throws Problem.NotFound if there is no such organisation, or it is not an employer
     */
    @OpenToAll("these facts stand on the employer's public offers and in the public registers")
    public EmployerProfile profile(TenantId employer) {
        return Optional.ofNullable(profiles(List.of(employer)).get(employer))
                .orElseThrow(() -> Problem.notFound("employer"));
    }

    /** Several employers at once, for a list that shows their facts; whoever is not an employer is left out. */
    @OpenToAll("these facts stand on the employer's public offers and in the public registers")
    public Map<TenantId, EmployerProfile> profiles(Collection<TenantId> ids) {
        Map<TenantId, Employer> known = employers.of(ids);
        Map<TenantId, OwnProfile> own =
                known.values().stream().collect(Collectors.toMap(Employer::id, Employer::profile));
        List<NisCode> codes = own.values().stream()
                .map(OwnProfile::municipality)
                .filter(Objects::nonNull)
                .distinct()
                .map(NisCode::new)
                .toList();
        Map<String, PlaceName> names = reference.municipalities(codes).stream()
                .collect(Collectors.toMap(found -> found.nis().value(), Municipality::name));
        return organisations.organisations(ids).values().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.EMPLOYER)
                .map(organisation -> facts(organisation, own.getOrDefault(organisation.id(), OwnProfile.EMPTY), names))
                .collect(Collectors.toMap(EmployerProfile::employer, Function.identity()));
    }

    /** The profile of the caller's own organisation; empty, at version 0, if nobody has filled it in yet. */
    @Requires(Permission.READ_PROFILE)
    public OwnProfile ownProfile() {
        return employers
                .of(callers.current().organisation())
                .map(Employer::profile)
                .orElse(OwnProfile.EMPTY);
    }

    /** Replaces the profile of the caller's own organisation. */
    @Requires(Permission.EDIT_PROFILE)
    public OwnProfile update(UpdateProfile command) {
        requireKnownCodes(checks.valid(command));
        TenantId tenant = callers.current().organisation();
        Employer employer = employers.of(tenant).orElseGet(() -> new Employer(tenant));
        boolean isNew = employer.profile().version() == 0;
        employer.describe(command);
        if (isNew) {
            employers.add(employer);
        }
        employers.flush();
        trail.record(tenant, "employer.updated", new Subject("employer", tenant.value()));
        return employer.profile();
    }

    private void requireKnownCodes(UpdateProfile command) {
        List<FieldError> errors = new ArrayList<>();
        if (!command.registration().complete()) {
            errors.add(FieldError.of("registration.foreignNumber", "ProfileRegister"));
        }
        if (command.sectorCode() != null && !isSector(command.sectorCode())) {
            errors.add(FieldError.of("sectorCode", "ProfileSector"));
        }
        errors.addAll(places.faults(command.municipality(), command.postcode()));
        Problem.refuse(errors);
    }

    private boolean isSector(String code) {
        return KnownPlaces.value(code, NaceCode::new)
                .flatMap(nace -> reference.sector(nace, Language.NL))
                .isPresent();
    }

    private static EmployerProfile facts(
            OrganisationSummary organisation, OwnProfile own, Map<String, PlaceName> municipalities) {
        return new EmployerProfile(
                organisation.id(),
                organisation.name(),
                organisation.language(),
                own.enterpriseNumber(),
                name(own.municipality(), municipalities),
                own.sectorCode(),
                own.website(),
                own.about());
    }

    private static @Nullable PlaceName name(@Nullable String nis, Map<String, PlaceName> municipalities) {
        return nis == null ? null : municipalities.get(nis);
    }
}
