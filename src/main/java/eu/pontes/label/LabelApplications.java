package eu.pontes.label;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanDisclosures;
import eu.pontes.plan.PlanId;
import eu.pontes.platform.data.UniqueKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The applications; each side finds them by its own organisation only. */
@ApplicationScoped
class LabelApplications implements PlanDisclosures {

    private final EntityManager entities;

    @Inject
    LabelApplications(EntityManager entities) {
        this.entities = entities;
    }

    void add(LabelApplication application) {
        entities.persist(application);
    }

    /** Writes now, to find out whether somebody else was faster. */
    void flush() {
        UniqueKeys.flush(entities, () -> Problem.conflict("label-applied"));
    }

    /** The latest first. */
    List<LabelApplication> ofEmployer(TenantId employer) {
        return entities.createQuery("""
                        select a from LabelApplication a where a.employerId = :employer
                        order by a.receivedOn desc, a.id desc
                        """, LabelApplication.class)
                .setParameter("employer", employer.value())
                .getResultList();
    }

    /** Those that wait, then the decided ones; in each the longest waiting first. */
    Page<LabelApplication> ofAuthority(TenantId authority, PageRequest page) {
        List<LabelApplication> found = entities.createQuery("""
                        select a from LabelApplication a where a.authorityId = :authority
                        order by case when a.status = :waiting then 0 else 1 end, a.receivedOn, a.id
                        """, LabelApplication.class)
                .setParameter("authority", authority.value())
                .setParameter("waiting", ApplicationStatus.APPLIED)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        long total = entities.createQuery(
                        "select count(a) from LabelApplication a where a.authorityId = :authority", Long.class)
                .setParameter("authority", authority.value())
                .getSingleResult();
        return new Page<>(found, page, total);
    }

    long waiting(TenantId authority) {
        return entities.createQuery(
                        "select count(a) from LabelApplication a where a.authorityId = :authority and a.status = :waiting",
                        Long.class)
                .setParameter("authority", authority.value())
                .setParameter("waiting", ApplicationStatus.APPLIED)
                .getSingleResult();
    }

    @Override
    public boolean laidBefore(TenantId authority, PlanId plan) {
        return entities.createQuery(
                                "select count(a) from LabelApplication a where a.planId = :plan and a.authorityId = :authority",
                                Long.class)
                        .setParameter("plan", plan.value())
                        .setParameter("authority", authority.value())
                        .getSingleResult()
                > 0;
    }

    LabelApplication ofAuthority(TenantId authority, ApplicationId id) {
        return entities.createQuery(
                        "select a from LabelApplication a where a.authorityId = :authority and a.id = :id",
                        LabelApplication.class)
                .setParameter("authority", authority.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("label-application"));
    }

    /** The same, and nobody else decides on it at the same moment. */
    LabelApplication toDecide(TenantId authority, ApplicationId id) {
        LabelApplication application = ofAuthority(authority, id);
        entities.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }
}
