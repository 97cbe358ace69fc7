package eu.pontes.plan.drafting;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What members typed and did not save, each found by nobody but its writer. */
@ApplicationScoped
class FormDrafts {

    private final EntityManager entities;

    @Inject
    FormDrafts(EntityManager entities) {
        this.entities = entities;
    }

    Optional<FormDraft> of(Caller writer, DraftPlace place) {
        return entities.createQuery("""
                        select d from FormDraft d
                        where d.employerId = :employer and d.memberId = :member and d.place = :place
                        """, FormDraft.class)
                .setParameter("employer", writer.organisation().value())
                .setParameter("member", writer.member().value())
                .setParameter("place", place.key())
                .getResultStream()
                .findFirst();
    }

    List<FormDraft> of(Caller writer, PlanId plan) {
        return entities.createQuery("""
                        select d from FormDraft d
                        where d.employerId = :employer and d.memberId = :member and d.planId = :plan
                        """, FormDraft.class)
                .setParameter("employer", writer.organisation().value())
                .setParameter("member", writer.member().value())
                .setParameter("plan", plan.value())
                .getResultList();
    }

    void add(FormDraft draft) {
        entities.persist(draft);
    }

    void remove(FormDraft draft) {
        entities.remove(draft);
    }

    void forget(TenantId employer, Instant before) {
        entities.createQuery("delete from FormDraft d where d.employerId = :employer and d.savedAt < :before")
                .setParameter("employer", employer.value())
                .setParameter("before", before)
                .executeUpdate();
    }
}
