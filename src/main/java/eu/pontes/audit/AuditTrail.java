package eu.pontes.audit;

import eu.pontes.identity.Callers;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

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
}
