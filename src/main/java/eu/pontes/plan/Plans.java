package eu.pontes.plan;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The plans of an employer, and those that an employment service was entrusted with. */
@ApplicationScoped
class Plans {

    private static final Set<PlanStatus> HANDED_IN = EnumSet.complementOf(EnumSet.of(PlanStatus.DRAFT));

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private static final String OWN = "select p from DiversityPlan p where p.employerId = :employer and p.id = :id";

    private final EntityManager entities;

    @Inject
    Plans(EntityManager entities) {
        this.entities = entities;
    }

    void add(DiversityPlan plan) {
        entities.persist(plan);
    }

    DiversityPlan own(TenantId employer, PlanId id) {
        return found(entities.createQuery(OWN, DiversityPlan.class)
                .setParameter("employer", employer.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst());
    }

    /**
     * An own plan that waits its turn: whoever else adds to it at this moment comes before or after, never between. Ask
     * for it before anything else is read, for the database shows the parts as they were at the first read, and end with
     * {@link #touch}.
     */
    DiversityPlan ownInTurn(TenantId employer, PlanId id) {
        return found(entities.createQuery(OWN, DiversityPlan.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("employer", employer.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst());
    }

    void mustBeOwn(TenantId employer, PlanId id) {
        long found = entities.createQuery(
                        "select count(p) from DiversityPlan p where p.employerId = :employer and p.id = :id",
                        Long.class)
                .setParameter("employer", employer.value())
                .setParameter("id", id.value())
                .getSingleResult();
        if (found == 0) {
            throw Problem.notFound("plan");
        }
    }

    /** An own plan that nobody hands in or changes before this transaction is over. */
    DiversityPlan ownLocked(TenantId employer, PlanId id) {
        DiversityPlan plan = own(employer, id);
        entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    /** A plan of this service that was handed in; a draft is nobody's business but the employer's. */
    DiversityPlan entrusted(TenantId service, PlanId id) {
        return found(entities.createQuery("""
                        select p from DiversityPlan p
                        where p.serviceId = :service and p.id = :id and p.status in :statuses
                        """, DiversityPlan.class)
                .setParameter("service", service.value())
                .setParameter("id", id.value())
                .setParameter("statuses", HANDED_IN)
                .getResultStream()
                .findFirst());
    }

    /** The newest first. */
    Page<DiversityPlan> own(TenantId employer, PageRequest request) {
        List<DiversityPlan> items = entities.createQuery(
                        "select p from DiversityPlan p where p.employerId = :employer order by p.createdAt desc, p.id desc",
                        DiversityPlan.class)
                .setParameter("employer", employer.value())
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
        long total = entities.createQuery(
                        "select count(p) from DiversityPlan p where p.employerId = :employer", Long.class)
                .setParameter("employer", employer.value())
                .getSingleResult();
        return new Page<>(items, request, total);
    }

    /** The plans that the employer handed in that began before this one. */
    List<EarlierPlan> earlier(DiversityPlan plan) {
        return entities.createQuery("""
                        select p.rules.planTypeId, p.status, max(a.subsidyCents)
                        from DiversityPlan p left join p.actions a
                        where p.employerId = :employer and p.status in :statuses and p.startsOn < :from
                        group by p.id, p.rules.planTypeId, p.status
                        """, Object[].class)
                .setParameter("employer", plan.employer().value())
                .setParameter("statuses", HANDED_IN)
                .setParameter("from", plan.period().from())
                .getResultStream()
                .map(row ->
                        new EarlierPlan((UUID) row[0], (PlanStatus) row[1], row[2] instanceof Long most && most > 0))
                .toList();
    }

    /** The plans of which something came, the newest first. */
    List<DiversityPlan> carriedOut(TenantId employer) {
        return withStatus(employer, PlanStatus::carriedOut);
    }

    /** The names of the plans that continue a plan. */
    List<PlanTitle> continuing(DiversityPlan plan) {
        return titles(plan.employer(), "p.predecessorId = :plan", plan.id());
    }

    /** The name of the plan that a plan continues. */
    Optional<PlanTitle> continuedBy(DiversityPlan plan) {
        return plan.predecessor()
                .flatMap(earlier -> titles(plan.employer(), "p.id = :plan", earlier).stream()
                        .findFirst());
    }

    private List<PlanTitle> titles(TenantId employer, String which, PlanId plan) {
        return entities.createQuery(
                        "select p.id, p.title from DiversityPlan p where p.employerId = :employer and " + which
                                + " order by p.createdAt, p.id",
                        Object[].class)
                .setParameter("employer", employer.value())
                .setParameter("plan", plan.value())
                .getResultStream()
                .map(row -> new PlanTitle(new PlanId((UUID) row[0]), (String) row[1]))
                .toList();
    }

    /** What still is in the hands of the employer. */
    List<DiversityPlan> editable(TenantId employer) {
        return withStatus(employer, PlanStatus::editable);
    }

    private List<DiversityPlan> withStatus(TenantId employer, Predicate<PlanStatus> wanted) {
        Collection<PlanStatus> statuses = EnumSet.allOf(PlanStatus.class);
        statuses.removeIf(wanted.negate());
        return entities.createQuery(
                        "select p from DiversityPlan p where p.employerId = :employer and p.status in :statuses"
                                + " order by p.createdAt desc, p.id desc",
                        DiversityPlan.class)
                .setParameter("employer", employer.value())
                .setParameter("statuses", statuses)
                .setMaxResults(PageRequest.MAX_LIMIT)
                .getResultList();
    }

    /** The longest waiting first. */
    Page<DiversityPlan> entrusted(TenantId service, PlanFilter filter, PageRequest request) {
        Set<PlanStatus> statuses = EnumSet.copyOf(HANDED_IN);
        filter.status().ifPresent(status -> statuses.removeIf(other -> other != status));
        if (statuses.isEmpty()) {
            return new Page<>(List.of(), request, 0);
        }
        String wanted = """
                from DiversityPlan p
                where p.serviceId = :service and p.status in :statuses and p.endsOn <= :endsBy
                  and (p.title like :words escape '!' or exists (
                    select o.id from Organisation o where o.id = p.employerId and o.name like :words escape '!'))
                """;
        List<DiversityPlan> items = filtered(
                        "select p " + wanted + " order by p.submittedAt, p.id", DiversityPlan.class, service, filter)
                .setParameter("statuses", statuses)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit())
                .getResultList();
        long total = filtered("select count(p) " + wanted, Long.class, service, filter)
                .setParameter("statuses", statuses)
                .getSingleResult();
        return new Page<>(items, request, total);
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> result, TenantId service, PlanFilter filter) {
        return entities.createQuery(query, result)
                .setParameter("service", service.value())
                .setParameter("endsBy", filter.endsBy().orElse(END_OF_TIME))
                .setParameter("words", filter.pattern());
    }

    /** The objectives of running plans that placements count towards. */
    List<Objective> countingPlacements(TenantId employer) {
        return entities.createQuery("""
                        select o from Objective o join fetch o.plan
                        where o.employerId = :employer and o.gauge.countsPlacements = true and o.plan.status = :running
                        order by o.plan.id, o.id
                        """, Objective.class)
                .setParameter("employer", employer.value())
                .setParameter("running", PlanStatus.APPROVED)
                .getResultList();
    }

    Objective objective(TenantId employer, ObjectiveId id) {
        return entities.createQuery(
                        "select o from Objective o join fetch o.plan where o.employerId = :employer and o.id = :id",
                        Objective.class)
                .setParameter("employer", employer.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("objective"));
    }

    /** How many plans of all employers that were handed in have an action from a measure. */
    long handedInWith(String measure) {
        return entities.createQuery(
                        "select count(distinct a.plan.id) from PlanAction a"
                                + " where a.measureCode = :measure and a.plan.status in :statuses",
                        Long.class)
                .setParameter("measure", measure)
                .setParameter("statuses", HANDED_IN)
                .getSingleResult();
    }

    /** Makes a change of any part a change of the plan, and finds out now whether somebody else was faster. */
    void touch(DiversityPlan plan) {
        try {
            entities.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale();
        }
    }

    private static DiversityPlan found(Optional<DiversityPlan> plan) {
        return plan.orElseThrow(() -> Problem.notFound("plan"));
    }
}
