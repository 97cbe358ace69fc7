package eu.pontes.plan;

import eu.pontes.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** What was handed in, found by the plan; who may see the plan may see what it said. */
@ApplicationScoped
class PlanSubmissions {

    private final EntityManager entities;

    @Inject
    PlanSubmissions(EntityManager entities) {
        this.entities = entities;
    }

    void add(PlanSubmission submission) {
        entities.persist(submission);
    }

    /** Without their content, which is long; the first one first. */
    List<Line> of(DiversityPlan plan) {
        return entities.createQuery("""
                        select s.number, s.submittedAt, m.fullName, s.sha256
                        from PlanSubmission s, Member m
                        where m.id = s.submittedBy and s.employerId = :employer and s.planId = :plan order by s.number
                        """, Object[].class)
                .setParameter("employer", plan.employer().value())
                .setParameter("plan", plan.id().value())
                .getResultStream()
                .map(row -> new Line((Integer) row[0], (Instant) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    PlanSubmission one(DiversityPlan plan, int number) {
        return entities.createQuery("""
                        select s from PlanSubmission s
                        where s.employerId = :employer and s.planId = :plan and s.number = :number
                        """, PlanSubmission.class)
                .setParameter("employer", plan.employer().value())
                .setParameter("plan", plan.id().value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("submission"));
    }

    /** A submission without its content. */
    record Line(int number, Instant at, String by, String sha256) {}
}
