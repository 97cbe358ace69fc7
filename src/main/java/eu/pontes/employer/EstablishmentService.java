package eu.pontes.employer;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where the people of an employer work; each headcount of a plan belongs to such a place. */
@ApplicationScoped
@Transactional
public class EstablishmentService {

    private final Establishments establishments;
    private final KnownPlaces places;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;
    private final Clock clock;

    @Inject
    EstablishmentService(
            Establishments establishments,
            KnownPlaces places,
            Callers callers,
            AuditTrail trail,
            Checks checks,
            Clock clock) {
        this.establishments = establishments;
        this.places = places;
        this.callers = callers;
        this.trail = trail;
        this.checks = checks;
        this.clock = clock;
    }

    /** All of the caller's own organisation by name, closed ones too. */
    @Requires(Permission.READ_PROFILE)
    public List<EstablishmentView> establishments() {
        return establishments.of(employer()).stream().map(Establishment::view).toList();
    }

    @Requires(Permission.READ_PROFILE)
    public EstablishmentView establishment(EstablishmentId id) {
        return establishments.one(employer(), id).view();
    }

    /** The names of an employer's places, for whoever may read one of its plans: the door of that plan has asked. */
    @Requires({Permission.READ_OWN_PLANS, Permission.READ_ENTRUSTED_PLANS, Permission.READ_LABEL_APPLICATIONS})
    public Map<EstablishmentId, String> names(TenantId employer) {
        Map<EstablishmentId, String> names = new LinkedHashMap<>();
        establishments.of(employer).stream()
                .map(Establishment::view)
                .forEach(place -> names.put(place.id(), place.name()));
        return names;
    }

    @Requires(Permission.EDIT_PROFILE)
    public EstablishmentId add(WriteEstablishment content) {
        checks.valid(content);
        Establishment added = new Establishment(employer(), content);
        refuse(content, added.id());
        establishments.add(added);
        saved(added, "employer.establishment-added");
        return added.id();
    }

    @Requires(Permission.EDIT_PROFILE)
    public void change(EstablishmentId id, int version, WriteEstablishment content) {
        checks.valid(content);
        refuse(content, id);
        edit(id, version, establishment -> establishment.describe(content));
    }

    @Requires(Permission.EDIT_PROFILE)
    public void close(EstablishmentId id, int version) {
        edit(id, version, establishment -> establishment.close(LocalDate.now(clock)));
    }

    @Requires(Permission.EDIT_PROFILE)
    public void reopen(EstablishmentId id, int version) {
        edit(id, version, Establishment::reopen);
    }

    private void refuse(WriteEstablishment content, EstablishmentId id) {
        List<FieldError> faults = new ArrayList<>();
        if (establishments.nameTaken(employer(), id, content.name())) {
            faults.add(FieldError.of("name", "EstablishmentTwice"));
        }
        String number = content.unitNumber();
        if (number != null && UnitNumber.parse(number).isEmpty()) {
            faults.add(FieldError.of("unitNumber", "EstablishmentNumber"));
        }
        faults.addAll(places.faults(content.municipality(), content.postcode()));
        Problem.refuse(faults);
    }

    private void edit(EstablishmentId id, int version, Consumer<Establishment> change) {
        Establishment establishment = establishments.one(employer(), id);
        establishment.mustBeAt(version);
        change.accept(establishment);
        saved(establishment, "employer.establishment-changed");
    }

    private void saved(Establishment establishment, String action) {
        establishments.flush();
        trail.record(
                employer(),
                action,
                new Subject("establishment", establishment.id().value()));
    }

    private TenantId employer() {
        return callers.current().organisation();
    }
}
