package eu.pontes.plan.drafting;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who has which page of which plan open, for every node to see. */
@ApplicationScoped
class EditLocks {

    private static final String ONE = """
            select l from EditLock l where l.employerId = :employer and l.planId = :plan and l.section = :section
            """;

    private final EntityManager entities;

    @Inject
    EditLocks(EntityManager entities) {
        this.entities = entities;
    }

    /** The lock of a page, made for this writer where there is none; nobody else changes it in this transaction. */
    EditLock ensured(Caller writer, PlanId plan, PlanSection section, UUID page, Instant now) {
        Query insert = entities.createNativeQuery("""
                insert into edit_lock (id, employer_id, plan_id, section, member_id, holder, taken_at, beat_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on duplicate key update section = section
                """);
        List<Object> row = new EditLock(writer, plan, section, page, now).row();
        for (int i = 0; i < row.size(); i++) {
            insert.setParameter(i + 1, row.get(i));
        }
        insert.executeUpdate();
        return entities.createQuery(ONE, EditLock.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("employer", writer.organisation().value())
                .setParameter("plan", plan.value())
                .setParameter("section", section.path())
                .getSingleResult();
    }

    void release(TenantId employer, PlanId plan, PlanSection section, UUID page) {
        entities.createQuery("""
                        delete from EditLock l where l.employerId = :employer and l.planId = :plan
                          and l.section = :section and l.holder = :page
                        """)
                .setParameter("employer", employer.value())
                .setParameter("plan", plan.value())
                .setParameter("section", section.path())
                .setParameter("page", page)
                .executeUpdate();
    }

    List<EditLock> of(TenantId employer, PlanId plan) {
        return entities.createQuery(
                        "select l from EditLock l where l.employerId = :employer and l.planId = :plan", EditLock.class)
                .setParameter("employer", employer.value())
                .setParameter("plan", plan.value())
                .getResultList();
    }

    /** The names of members; only those are asked for who write for the caller's own organisation. */
    Map<UUID, String> names(Collection<UUID> members) {
        Map<UUID, String> names = new HashMap<>();
        if (!members.isEmpty()) {
            entities.createQuery("select m.id, m.fullName from Member m where m.id in :members", Object[].class)
                    .setParameter("members", members)
                    .getResultStream()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }
}
