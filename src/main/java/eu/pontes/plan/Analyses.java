package eu.pontes.plan;

import eu.pontes.kernel.Problem;
import eu.pontes.platform.data.UniqueKeys;
import eu.pontes.programme.AnalysisBasisService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

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
        return of(plan).map(analysis -> new AnalysisView(
                analysis.version(), basis.questionnaire(analysis.questionnaire()), analysis.answers()));
    }

    /** Writes now, to find out whether somebody else was faster. */
    void write(Analysis analysis) {
        try {
            if (analysis.version() == 0) {
                entities.persist(analysis);
            } else {
                entities.lock(analysis, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            }
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Problem.stale();
        } catch (PersistenceException refused) {
            throw UniqueKeys.refused(refused) ? Problem.stale() : refused;
        }
    }
}
