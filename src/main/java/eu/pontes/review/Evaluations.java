package eu.pontes.review;

import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** All evaluations; each side finds them by its own organisation only. */
@ApplicationScoped
class Evaluations {

    private final EntityManager entities;

    @Inject
    Evaluations(EntityManager entities) {
        this.entities = entities;
    }

    void add(Evaluation evaluation) {
        entities.persist(evaluation);
    }

    Optional<Evaluation> ofService(TenantId service, PlanId plan) {
        return entities.createQuery(
                        "select e from Evaluation e where e.serviceId = :service and e.planId = :plan",
                        Evaluation.class)
                .setParameter("service", service.value())
                .setParameter("plan", plan.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Evaluation> ofEmployer(TenantId employer, PlanId plan) {
        return entities.createQuery(
                        "select e from Evaluation e where e.employerId = :employer and e.planId = :plan",
                        Evaluation.class)
                .setParameter("employer", employer.value())
                .setParameter("plan", plan.value())
                .getResultStream()
                .findFirst();
    }

    /** For an awarding authority, which owns no plan: the label feature asks only about its own applications. */
    Optional<Evaluation> ofAnybody(PlanId plan) {
        return entities.createQuery("select e from Evaluation e where e.planId = :plan", Evaluation.class)
                .setParameter("plan", plan.value())
                .getResultStream()
                .findFirst();
    }
}
