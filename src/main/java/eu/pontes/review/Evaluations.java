package eu.pontes.review;

import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** All evaluations; each side finds them by its own organisation only. */
@ApplicationScoped
class Evaluations {

    private static final String SERVED_BY = """
            from Evaluation e join e.objectives o, PlanAction a
            where a.objectiveId = o.objectiveId and a.measureCode = :measure""";

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

    /** How many evaluated plans of all employers have an objective that an action from a measure served. */
    long plansWith(String measure) {
        return entities.createQuery("select count(distinct e.planId) " + SERVED_BY, Long.class)
                .setParameter("measure", measure)
                .getSingleResult();
    }

    /** What became of the objectives of all employers that actions from a measure served. */
    Map<Outcome, Long> outcomesOf(String measure) {
        Map<Outcome, Long> objectives = new EnumMap<>(Outcome.class);
        entities.createQuery(
                        "select o.outcome, count(distinct o.objectiveId) " + SERVED_BY + " group by o.outcome",
                        Object[].class)
                .setParameter("measure", measure)
                .getResultStream()
                .forEach(row -> objectives.put((Outcome) row[0], (Long) row[1]));
        return objectives;
    }
}
