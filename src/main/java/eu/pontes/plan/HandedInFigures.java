package eu.pontes.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Settles, when a plan is handed in, which of its headcounts readers outside the employer will not see. */
@ApplicationScoped
class HandedInFigures {

    private final Plans plans;
    private final StatesOfPlay statesOfPlay;

    @Inject
    HandedInFigures(Plans plans, StatesOfPlay statesOfPlay) {
        this.plans = plans;
        this.statesOfPlay = statesOfPlay;
    }

    void settle(@Observes PlanSubmitted event) {
        statesOfPlay.settle(plans.own(event.employer(), event.plan()));
    }
}
