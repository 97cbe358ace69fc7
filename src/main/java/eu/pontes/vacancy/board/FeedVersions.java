package eu.pontes.vacancy.board;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.UniqueKeys;
import eu.pontes.programme.RuleChangeStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** All versions of all feeds: everybody who keeps rules reads those that were in force, a service only its own proposals. */
@ApplicationScoped
class FeedVersions {

    private static final int MOST = 200;

    private final EntityManager entities;

    @Inject
    FeedVersions(EntityManager entities) {
        this.entities = entities;
    }

    void add(FeedVersion feed) {
        entities.persist(feed);
    }

    /** Of each feed the version in force, by code. */
    List<FeedVersion> inForce() {
        return entities.createQuery("""
                        select f from FeedVersion f where f.revision =
                          (select max(g.revision) from FeedVersion g where g.code = f.code)
                        order by f.code
                        """, FeedVersion.class).getResultList();
    }

    Optional<FeedVersion> inForce(String code) {
        return entities.createQuery("""
                        select f from FeedVersion f where f.code = :code and f.revision is not null
                        order by f.revision desc
                        """, FeedVersion.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The proposals of a service that wait, the latest first. */
    List<FeedVersion> waiting(TenantId service) {
        return entities.createQuery("""
                        select f from FeedVersion f
                        where f.proposal.organisationId = :service and f.proposal.status = :waiting
                        order by f.proposal.proposedAt desc, f.id desc
                        """, FeedVersion.class)
                .setParameter("service", service.value())
                .setParameter("waiting", RuleChangeStatus.PROPOSED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What was ever in force, or was proposed by the caller's service. */
    FeedVersion readable(Caller caller, FeedId id) {
        FeedVersion found = entities.find(FeedVersion.class, id.value());
        if (found == null || (found.number() == 0 && !found.isOf(caller.organisation()))) {
            throw Problem.notFound("feed");
        }
        return found;
    }

    /** A proposal of the caller's service. */
    FeedVersion own(Caller caller, FeedId id) {
        FeedVersion found = readable(caller, id);
        if (!found.isOf(caller.organisation())) {
            throw Problem.notFound("feed");
        }
        return found;
    }

    /** Writes now, to find out whether somebody else was faster. */
    void save() {
        UniqueKeys.flush(entities, () -> Problem.conflict("rules-overtaken"));
    }
}
