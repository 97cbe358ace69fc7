package eu.pontes.plan;

import eu.pontes.programme.AnalysisBasisService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The answers to the questionnaire, at most one set for each plan. */
@ApplicationScoped
class Analyses {

    private final EntityManager entities;
    private final AnalysisBasisService basis;

    @Inject
    Analyses(EntityManager entities, AnalysisBasisService basis) {
        this.entities = entities;
        this.basis = basis;
    }

    Optional<Analysis> of(DiversityPlan plan) {
        return entities.createQuery(
                        "select a from Analysis a where a.employerId = :employer and a.planId = :plan", Analysis.class)
                .setParameter("employer", plan.employer().value())
                .setParameter("plan", plan.id().value())
                .getResultStream()
                .findFirst();
    }

    /** What was answered, with the questions that were asked then. */
    Optional<AnalysisView> view(DiversityPlan plan) {
        return of(plan).map(analysis ->
                new AnalysisView(basis.questionnaire(analysis.questionnaire()), analysis.answers()));
    }

    /** The answers of a plan that has its turn; where there are none yet, to the questionnaire of now. */
    Analysis begun(DiversityPlan plan, IntSupplier questionnaire) {
        return of(plan).orElseGet(() -> {
            Analysis begun = new Analysis(plan, questionnaire.getAsInt());
            entities.persist(begun);
            return begun;
        });
    }
}
