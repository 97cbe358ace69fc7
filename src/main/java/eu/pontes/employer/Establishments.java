package eu.pontes.employer;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.UniqueKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The places of employers, open and closed. */
@ApplicationScoped
class Establishments {

    private final EntityManager entities;

    @Inject
    Establishments(EntityManager entities) {
        this.entities = entities;
    }

    /** By name. */
    List<Establishment> of(TenantId employer) {
        return entities.createQuery(
                        "select e from Establishment e where e.employerId = :employer order by e.name",
                        Establishment.class)
                .setParameter("employer", employer.value())
                .getResultList();
    }

    Establishment one(TenantId employer, EstablishmentId id) {
        return entities.createQuery(
                        "select e from Establishment e where e.employerId = :employer and e.id = :id",
                        Establishment.class)
                .setParameter("employer", employer.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("establishment"));
    }

    /** Another one with the same name; the database compares as people do, without case and accents. */
    boolean nameTaken(TenantId employer, EstablishmentId except, String name) {
        return entities.createQuery(
                                "select count(e) from Establishment e"
                                        + " where e.employerId = :employer and e.name = :name and e.id <> :except",
                                Long.class)
                        .setParameter("employer", employer.value())
                        .setParameter("name", name)
                        .setParameter("except", except.value())
                        .getSingleResult()
                > 0;
    }

    void add(Establishment establishment) {
        entities.persist(establishment);
    }

    /** Writes now, to find out whether somebody else was faster. */
    void flush() {
        UniqueKeys.flush(entities, Problem::stale);
    }
}
