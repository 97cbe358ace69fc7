package eu.pontes.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The programmes and the versions of their plan types, which belong to nobody. */
@ApplicationScoped
class RuleBook {

    private final EntityManager entities;

    @Inject
    RuleBook(EntityManager entities) {
        this.entities = entities;
    }

    List<Programme> programmes() {
        return entities.createQuery("select p from Programme p order by p.position", Programme.class)
                .getResultList();
    }

    Optional<Programme> programme(String code) {
        return Optional.ofNullable(entities.find(Programme.class, code));
    }

    /** Changes of the rule book happen one after the other, so that no two versions of a type can overlap. */
    void inTurn() {
        entities.createQuery("select p from Programme p order by p.code", Programme.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<PlanTypeVersion> version(UUID id) {
        return Optional.ofNullable(entities.find(PlanTypeVersion.class, id));
    }

    List<PlanTypeVersion> versionsOn(LocalDate day) {
        return entities.createQuery("""
                        select distinct t from PlanTypeVersion t join fetch t.terms s left join fetch s.rules
                        where t.validFrom <= :on and (t.validTo is null or t.validTo >= :on) order by t.position
                        """, PlanTypeVersion.class)
                .setParameter("on", day)
                .getResultList();
    }

    List<PlanTypeVersion> allVersions() {
        return entities.createQuery("""
                        select distinct t from PlanTypeVersion t join fetch t.terms s left join fetch s.rules
                        order by t.position, t.validFrom desc
                        """, PlanTypeVersion.class).getResultList();
    }

    /** The one that began last, whether it holds, has ended or is still to come. */
    Optional<PlanTypeVersion> latest(String code) {
        return entities.createQuery(
                        "select t from PlanTypeVersion t where t.code = :code order by t.validFrom desc",
                        PlanTypeVersion.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean isLatest(PlanTypeVersion version) {
        return latest(version.code()).filter(version::equals).isPresent();
    }

    int nextPosition() {
        return entities.createQuery("select max(t.position) from PlanTypeVersion t", Integer.class)
                        .getSingleResult()
                + 1;
    }

    void add(PlanTypeVersion version) {
        entities.persist(version);
    }

    List<PlanDomain> domains() {
        return entities.createQuery("select d from PlanDomain d order by d.position", PlanDomain.class)
                .getResultList();
    }

    List<TargetGroup> targetGroups() {
        return entities.createQuery("select g from TargetGroup g order by g.position", TargetGroup.class)
                .getResultList();
    }

    List<CatalogueIndicator> indicators() {
        return entities.createQuery("select i from CatalogueIndicator i order by i.position", CatalogueIndicator.class)
                .getResultList();
    }

    Optional<DatedLimit> limit(Limit limit, LocalDate on) {
        return entities.createQuery(
                        "select l from DatedLimit l where l.code = :code and l.validFrom <= :on"
                                + " order by l.validFrom desc",
                        DatedLimit.class)
                .setParameter("code", limit)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
