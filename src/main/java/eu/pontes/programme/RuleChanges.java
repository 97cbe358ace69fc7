package eu.pontes.programme;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The proposals; a service finds only its own. */
@ApplicationScoped
class RuleChanges {

    private final EntityManager entities;

    @Inject
    RuleChanges(EntityManager entities) {
        this.entities = entities;
    }

    void add(RuleChange change) {
        change.terms().ifPresent(entities::persist);
        entities.persist(change);
    }

    RuleChange of(TenantId service, RuleChangeId id) {
        return entities.createQuery(
                        "select c from RuleChange c where c.id = :id and c.proposal.organisationId = :service",
                        RuleChange.class)
                .setParameter("id", id.value())
                .setParameter("service", service.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("rule-change"));
    }

    /** Those that wait first, then the latest. */
    List<RuleChange> of(TenantId service) {
        return entities.createQuery("""
                        select c from RuleChange c where c.proposal.organisationId = :service
                        order by case when c.proposal.status = :waiting then 0 else 1 end,
                          c.proposal.proposedAt desc, c.id desc
                        """, RuleChange.class)
                .setParameter("service", service.value())
                .setParameter("waiting", RuleChangeStatus.PROPOSED)
                .setMaxResults(200)
                .getResultList();
    }

    /** How many of the service's proposals wait for somebody who did not make them. */
    long waitingFor(Caller caller) {
        return entities.createQuery("""
                        select count(c) from RuleChange c
                        where c.proposal.organisationId = :service and c.proposal.status = :waiting
                          and c.proposal.proposedBy <> :member
                        """, Long.class)
                .setParameter("service", caller.organisation().value())
                .setParameter("waiting", RuleChangeStatus.PROPOSED)
                .setParameter("member", caller.member().value())
                .getSingleResult();
    }
}
