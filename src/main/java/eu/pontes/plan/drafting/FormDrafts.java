package eu.pontes.plan.drafting;

import eu.pontes.identity.Caller;
import eu.pontes.plan.PlanId;
import eu.pontes.platform.data.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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

    /** What was typed at a place, unless it is older than this. */
    Optional<FormDraft> of(Caller writer, DraftPlace place, Instant oldest) {
        return entities.createQuery("""
                        select d from FormDraft d where d.employerId = :employer and d.memberId = :member
                          and d.place = :place and d.savedAt >= :oldest
                        """, FormDraft.class)
                .setParameter("employer", writer.organisation().value())
                .setParameter("member", writer.member().value())
                .setParameter("place", place.key())
                .setParameter("oldest", oldest)
                .getResultStream()
                .findFirst();
    }

    /** The places in a plan at which something was typed; what was typed stays where it is, for it can be long. */
    List<String> places(Caller writer, PlanId plan, Instant oldest) {
        return entities.createQuery("""
                        select d.place from FormDraft d where d.employerId = :employer and d.memberId = :member
                          and d.planId = :plan and d.savedAt >= :oldest
                        """, String.class)
                .setParameter("employer", writer.organisation().value())
                .setParameter("member", writer.member().value())
                .setParameter("plan", plan.value())
                .setParameter("oldest", oldest)
                .getResultList();
    }

    /** Keeps it in place of the one before, in one statement: two windows of one writer may do that at once. */
    void keep(FormDraft draft) {
        Query upsert = entities.createNativeQuery("""
                insert into form_draft
                  (id, employer_id, member_id, place, plan_id, content, base_version, saved_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                on duplicate key update
                  content = values(content), base_version = values(base_version), saved_at = values(saved_at)
                """);
        List<Optional<Object>> row = draft.row();
        for (int i = 0; i < row.size(); i++) {
            upsert.setParameter(i + 1, row.get(i).orElse(null));
        }
        upsert.executeUpdate();
    }

    void remove(Caller writer, DraftPlace place) {
        entities.createQuery("""
                        delete from FormDraft d
                        where d.employerId = :employer and d.memberId = :member and d.place = :place
                        """)
                .setParameter("employer", writer.organisation().value())
                .setParameter("member", writer.member().value())
                .setParameter("place", place.key())
                .executeUpdate();
    }

    /** Removes some of those that are older than this, whoever typed them, the oldest first; tells how many. */
    int forget(Instant oldest, int most) {
        return entities.createNativeQuery("delete from form_draft where saved_at < ?1 order by saved_at limit ?2")
                .setParameter(1, Moments.stored(oldest))
                .setParameter(2, most)
                .executeUpdate();
    }
}
