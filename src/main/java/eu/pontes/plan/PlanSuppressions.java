package eu.pontes.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What is hidden of the headcounts of plans that were handed in. */
@ApplicationScoped
class PlanSuppressions {

    private final EntityManager entities;

    @Inject
    PlanSuppressions(EntityManager entities) {
        this.entities = entities;
    }

    Optional<PlanSuppression> of(DiversityPlan plan) {
        return Optional.ofNullable(
                entities.find(PlanSuppression.class, plan.id().value()));
    }

    PlanSuppression ofOrNew(DiversityPlan plan) {
        return of(plan).orElseGet(() -> {
            PlanSuppression added = new PlanSuppression(plan);
            entities.persist(added);
            return added;
        });
    }
}
