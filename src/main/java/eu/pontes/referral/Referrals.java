package eu.pontes.referral;

import eu.pontes.jobdesk.CandidateId;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.UniqueKeys;
import eu.pontes.vacancy.OfferId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The referrals of one desk, or to one employer, at a time. */
@ApplicationScoped
class Referrals {

    private final EntityManager entities;

    @Inject
    Referrals(EntityManager entities) {
        this.entities = entities;
    }

    void add(Referral referral) {
        entities.persist(referral);
        flush("referral-twice");
    }

    /** Writes now, so that whoever was faster is reported here: as stale, or as the given conflict. */
    void flush(String conflict) {
        UniqueKeys.flush(entities, () -> Problem.conflict(conflict));
    }

    Referral ofDesk(TenantId desk, ReferralId id) {
        return one(
                entities.createQuery("select r from Referral r where r.deskId = :owner and r.id = :id", Referral.class)
                        .setParameter("owner", desk.value())
                        .setParameter("id", id.value()));
    }

    Referral ofEmployer(TenantId employer, ReferralId id) {
        return one(entities.createQuery(
                        "select r from Referral r where r.employerId = :owner and r.id = :id", Referral.class)
                .setParameter("owner", employer.value())
                .setParameter("id", id.value()));
    }

    boolean exists(TenantId desk, OfferId offer, CandidateId candidate) {
        return 0
                < entities.createQuery("""
                        select count(r) from Referral r
                        where r.deskId = :desk and r.offerId = :offer and r.candidateId = :candidate
                        """, Long.class)
                        .setParameter("desk", desk.value())
                        .setParameter("offer", offer.value())
                        .setParameter("candidate", candidate.value())
                        .getSingleResult();
    }

    Page<Referral> pageOfDesk(TenantId desk, Optional<ReferralStatus> status, PageRequest request) {
        return page("r.deskId = :owner", desk, status, request);
    }

    Page<Referral> pageOfEmployer(TenantId employer, Optional<ReferralStatus> status, PageRequest request) {
        return page("r.employerId = :owner", employer, status, request);
    }

    /** How many places of an employer's offer are taken. */
    int taken(TenantId employer, OfferId offer) {
        return entities.createQuery("""
                        select count(r) from Referral r
                        where r.employerId = :employer and r.offerId = :offer and r.status = :placed
                        """, Long.class)
                .setParameter("employer", employer.value())
                .setParameter("offer", offer.value())
                .setParameter("placed", ReferralStatus.PLACED)
                .getSingleResult()
                .intValue();
    }

    long unanswered(TenantId employer) {
        return entities.createQuery(
                        "select count(r) from Referral r where r.employerId = :employer and r.status = :proposed",
                        Long.class)
                .setParameter("employer", employer.value())
                .setParameter("proposed", ReferralStatus.PROPOSED)
                .getSingleResult();
    }

    long answeredSince(TenantId desk, Instant since) {
        return entities.createQuery(
                        "select count(r) from Referral r where r.deskId = :desk and r.answeredAt >= :since", Long.class)
                .setParameter("desk", desk.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    DeskFunnel funnel(TenantId desk) {
        return entities.createQuery("""
                        select new eu.pontes.referral.DeskFunnel(count(r.id), count(r.invitedAt), count(r.startsOn))
                        from Referral r where r.deskId = :desk
                        """, DeskFunnel.class)
                .setParameter("desk", desk.value())
                .getSingleResult();
    }

    private Page<Referral> page(String owned, TenantId owner, Optional<ReferralStatus> status, PageRequest request) {
        String where = " from Referral r where " + owned + (status.isPresent() ? " and r.status = :status" : "");
        TypedQuery<Long> count =
                entities.createQuery("select count(r)" + where, Long.class).setParameter("owner", owner.value());
        TypedQuery<Referral> rows = entities.createQuery(
                        "select r" + where + " order by r.proposedAt desc, r.id desc", Referral.class)
                .setParameter("owner", owner.value())
                .setFirstResult(request.offset())
                .setMaxResults(request.limit());
        status.ifPresent(wanted -> {
            count.setParameter("status", wanted);
            rows.setParameter("status", wanted);
        });
        List<Referral> found = rows.getResultList();
        return new Page<>(found, request, count.getSingleResult());
    }

    private static Referral one(TypedQuery<Referral> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> Problem.notFound("referral"));
    }
}
