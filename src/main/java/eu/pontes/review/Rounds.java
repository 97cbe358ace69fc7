package eu.pontes.review;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All rounds with their remarks; each side finds them by its own organisation only. */
@ApplicationScoped
class Rounds {

    private static final String WITH_REMARKS = "select distinct r from ReviewRound r left join fetch r.remarks ";

    private final EntityManager entities;

    @Inject
    Rounds(EntityManager entities) {
        this.entities = entities;
    }

    void add(ReviewRound round) {
        entities.persist(round);
    }

    ReviewRound entrusted(TenantId service, RoundId id) {
        return entities.createQuery(
                        "select r from ReviewRound r where r.serviceId = :service and r.id = :id", ReviewRound.class)
                .setParameter("service", service.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("round"));
    }

    Remark entrusted(TenantId service, RemarkId id) {
        return entities.createQuery(
                        "select m from Remark m join fetch m.round where m.serviceId = :service and m.id = :id",
                        Remark.class)
                .setParameter("service", service.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("remark"));
    }

    /** A remark that its employer may see; one of an open round does not exist yet for the employer. */
    Remark told(TenantId employer, RemarkId id) {
        return entities.createQuery("""
                        select m from Remark m join fetch m.round r
                        where m.employerId = :employer and m.id = :id and r.status <> :open
                        """, Remark.class)
                .setParameter("employer", employer.value())
                .setParameter("id", id.value())
                .setParameter("open", RoundStatus.OPEN)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("remark"));
    }

    /** The rounds of a plan, newest first. */
    List<ReviewRound> entrusted(TenantId service, PlanId plan) {
        return entities.createQuery(
                        WITH_REMARKS + "where r.serviceId = :service and r.planId = :plan order by r.number desc",
                        ReviewRound.class)
                .setParameter("service", service.value())
                .setParameter("plan", plan.value())
                .getResultList();
    }

    /** The rounds of the employer's plan, newest first. */
    List<ReviewRound> own(TenantId employer, PlanId plan) {
        return entities.createQuery(
                        WITH_REMARKS + "where r.employerId = :employer and r.planId = :plan order by r.number desc",
                        ReviewRound.class)
                .setParameter("employer", employer.value())
                .setParameter("plan", plan.value())
                .getResultList();
    }

    /** The open round of a service that has waited longest. */
    Optional<ReviewRound> longestWaiting(TenantId service) {
        return entities.createQuery("""
                        select r from ReviewRound r where r.serviceId = :service and r.status = :open
                        order by r.openedAt, r.id
                        """, ReviewRound.class)
                .setParameter("service", service.value())
                .setParameter("open", RoundStatus.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long countWaiting(TenantId service) {
        return entities.createQuery(
                        "select count(r) from ReviewRound r where r.serviceId = :service and r.status = :open",
                        Long.class)
                .setParameter("service", service.value())
                .setParameter("open", RoundStatus.OPEN)
                .getSingleResult();
    }

    /** Per plan, how many remarks of its last round wait for the employer. */
    List<UnansweredRemarks> unanswered(TenantId employer) {
        return entities.createQuery("""
                        select r.planId, count(m) from Remark m join m.round r
                        where m.employerId = :employer and m.resolvedAt is null and r.status <> :open
                          and not exists (
                            select later.id from ReviewRound later
                            where later.employerId = :employer and later.planId = r.planId
                              and later.number > r.number)
                        group by r.planId
                        """, Object[].class)
                .setParameter("employer", employer.value())
                .setParameter("open", RoundStatus.OPEN)
                .getResultStream()
                .map(row -> new UnansweredRemarks(new PlanId((UUID) row[0]), ((Number) row[1]).intValue()))
                .toList();
    }

    /** Whether no later submission has fixed the answers to this round. */
    boolean isLatest(TenantId employer, ReviewRound round) {
        return entities.createQuery("""
                                select count(r) from ReviewRound r
                                where r.employerId = :employer and r.planId = :plan and r.number > :number
                                """, Long.class)
                        .setParameter("employer", employer.value())
                        .setParameter("plan", round.plan().value())
                        .setParameter("number", round.number())
                        .getSingleResult()
                == 0;
    }

    /** The rounds of one plan, newest first, as records with the names of whoever wrote and decided. */
    List<RoundView> views(List<ReviewRound> ofOnePlan) {
        MemberNames names = names(ofOnePlan.stream()
                .flatMap(round -> round.people().stream())
                .distinct()
                .toList());
        return IntStream.range(0, ofOnePlan.size())
                .mapToObj(index -> ofOnePlan.get(index).view(index == 0, names))
                .toList();
    }

    MemberNames names(Collection<UUID> members) {
        if (members.isEmpty()) {
            return new MemberNames(Map.of());
        }
        return new MemberNames(
                entities.createQuery("select m.id, m.fullName from Member m where m.id in :members", Object[].class)
                        .setParameter("members", List.copyOf(members))
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    /** Makes a change of a remark also a change of its round, so that a decision on the round notices it. */
    void touch(ReviewRound round) {
        entities.lock(round, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Writes now, so that whoever was slower hears it here. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale();
        }
    }
}
