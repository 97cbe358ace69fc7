package eu.pontes.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that has dated versions, which belongs to nobody: programmes, plan types, indicators, limits, schemes. */
@ApplicationScoped
class RuleBook {

    private final EntityManager entities;

    @Inject
    RuleBook(EntityManager entities) {
        this.entities = entities;
    }

    List<Programme> programmes() {
        return entities.createQuery(
                        "select distinct p from Programme p join fetch p.versions order by p.position", Programme.class)
                .getResultList();
    }

    Optional<Programme> programme(String code) {
        return Optional.ofNullable(entities.find(Programme.class, code));
    }

    Optional<ProgrammeVersion> programmeVersion(UUID id) {
        return Optional.ofNullable(entities.find(ProgrammeVersion.class, id));
    }

    /** Changes of the rule book happen one after the other, so that no two versions of anything can overlap. */
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

    Timeline<PlanTypeVersion> planType(String code) {
        return new Timeline<>(
                entities.createQuery("select t from PlanTypeVersion t where t.code = :code", PlanTypeVersion.class)
                        .setParameter("code", code)
                        .getResultList());
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
        return entities.createQuery(
                        "select distinct i from CatalogueIndicator i join fetch i.versions order by i.position",
                        CatalogueIndicator.class)
                .getResultList();
    }

    Optional<CatalogueIndicator> indicator(String code) {
        return Optional.ofNullable(entities.find(CatalogueIndicator.class, code));
    }

    Timeline<DatedLimit> limit(Limit limit) {
        return new Timeline<>(entities.createQuery("select l from DatedLimit l where l.code = :code", DatedLimit.class)
                .setParameter("code", limit)
                .getResultList());
    }

    /** All versions of all placement schemes, in a few statements whatever their number. */
    List<SchemeVersion> schemeVersions() {
        return entities.createQuery(
                        "select v from SchemeVersion v join fetch v.scheme s order by s.position, v.validFrom",
                        SchemeVersion.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "v.rules")
                .setHint("eclipselink.batch", "v.amounts")
                .getResultList();
    }

    /** The versions of some placement schemes, without their rules and amounts as long as nobody asks for these. */
    List<SchemeVersion> schemeVersions(Collection<String> codes) {
        return entities.createQuery(
                        "select v from SchemeVersion v join fetch v.scheme s where s.code in :codes",
                        SchemeVersion.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    Optional<Scheme> scheme(String code) {
        return Optional.ofNullable(entities.find(Scheme.class, code));
    }

    /** The versions of anything; none of what is not known. */
    Timeline<? extends Dated> timeline(RuleSubject subject, String code) {
        return switch (subject) {
            case PLAN_TYPE -> planType(code);
            case PROGRAMME -> programme(code).map(Programme::timeline).orElseGet(Timeline::none);
            case INDICATOR -> indicator(code).map(CatalogueIndicator::timeline).orElseGet(Timeline::none);
            case SCHEME -> scheme(code).map(Scheme::timeline).orElseGet(Timeline::none);
            case LIMIT ->
                Arrays.stream(Limit.values())
                        .filter(limit -> limit.name().equals(code))
                        .findFirst()
                        .map(this::limit)
                        .orElseGet(Timeline::none);
        };
    }

    /** The codes of everything of a kind, in the order of the rule book. */
    List<String> codes(RuleSubject subject) {
        return switch (subject) {
            case PLAN_TYPE ->
                allVersions().stream().map(PlanTypeVersion::code).distinct().toList();
            case PROGRAMME -> programmes().stream().map(Programme::code).toList();
            case INDICATOR ->
                indicators().stream().map(CatalogueIndicator::code).toList();
            case SCHEME ->
                entities.createQuery("select s.code from Scheme s order by s.position", String.class)
                        .getResultList();
            case LIMIT -> Arrays.stream(Limit.values()).map(Limit::name).toList();
        };
    }

    /** The place behind all others of a kind. */
    int nextPosition(Class<?> entity) {
        return entities.createQuery("select max(e.position) from " + entity.getSimpleName() + " e", Integer.class)
                        .getSingleResult()
                + 1;
    }

    void add(Object entity) {
        entities.persist(entity);
    }
}
