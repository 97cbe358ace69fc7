package eu.pontes.audit;

import eu.pontes.identity.Callers;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Writes the trail in the transaction of what happened, so that neither can exist without the other. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager entities;
    private final Callers callers;
    private final Clock clock;

    @Inject
    AuditTrail(EntityManager entities, Callers callers, Clock clock) {
        this.entities = entities;
        this.callers = callers;
        this.clock = clock;
    }

    /** Notes that the caller did something to a thing that belongs to an organisation. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(TenantId owner, String action, Subject subject) {
        entities.persist(new AuditEvent(
                owner.value(),
                callers.find().map(caller -> caller.member().value()).orElse(null),
                clock.instant(),
                action,
                subject));
    }

    /** What happened to a thing, oldest first; the caller of this has checked that the reader may see the thing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<AuditEntry> of(Subject subject) {
        return entities.createQuery("""
                        select new eu.pontes.audit.AuditEntry(e.happenedAt, e.action, m.fullName)
                        from AuditEvent e left join Member m on m.id = e.actorId
                        where e.subjectId = :id and e.subjectType = :type order by e.id
                        """, AuditEntry.class)
                .setParameter("id", subject.id())
                .setParameter("type", subject.type())
                .getResultList();
    }
}
