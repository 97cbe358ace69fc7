package eu.pontes.employer;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.UniqueKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The profiles, one per organisation at most. */
@ApplicationScoped
class Employers {

    private final EntityManager entities;

    @Inject
    Employers(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Employer> of(TenantId employer) {
        return Optional.ofNullable(entities.find(Employer.class, employer.value()));
    }

    Map<TenantId, Employer> of(Collection<TenantId> employers) {
        if (employers.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = employers.stream().map(TenantId::value).distinct().toList();
        return entities.createQuery("select e from Employer e where e.employerId in :ids", Employer.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Employer::id, Function.identity()));
    }

    void add(Employer employer) {
        entities.persist(employer);
    }

    Optional<RegistrationCheck> check(TenantId employer, TenantId service) {
        return Optional.ofNullable(
                entities.find(RegistrationCheck.class, new RegistrationCheck.Key(employer.value(), service.value())));
    }

    /** Takes the place of an earlier check by the same service. */
    void put(RegistrationCheck check) {
        entities.merge(check);
    }

    /** Writes now, to find out whether somebody else was faster. */
    void flush() {
        UniqueKeys.flush(entities, Problem::stale);
    }
}
