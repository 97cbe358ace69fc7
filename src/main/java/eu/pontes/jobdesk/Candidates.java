package eu.pontes.jobdesk;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.UniqueKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The candidates of one desk at a time. */
@ApplicationScoped
class Candidates {

    private final EntityManager entities;

    @Inject
    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    /** Saves at once, so that two coaches who register the same case in the same moment are told here. */
    void add(Candidate candidate) {
        entities.persist(candidate);
        UniqueKeys.flush(entities, () -> Problem.conflict("candidate-meanwhile"));
    }

    Optional<Candidate> withCaseNumber(TenantId desk, String caseNumber) {
        return entities.createQuery(
                        "select c from Candidate c where c.deskId = :desk and c.caseNumber = :number", Candidate.class)
                .setParameter("desk", desk.value())
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst();
    }

    Page<Candidate> page(TenantId desk, PageRequest request) {
        long total = entities.createQuery("select count(c) from Candidate c where c.deskId = :desk", Long.class)
                .setParameter("desk", desk.value())
                .getSingleResult();
        return new Page<>(
                entities.createQuery(
                                "select c from Candidate c where c.deskId = :desk order by c.caseNumber",
                                Candidate.class)
                        .setParameter("desk", desk.value())
                        .setFirstResult(request.offset())
                        .setMaxResults(request.limit())
                        .getResultList(),
                request,
                total);
    }
}
