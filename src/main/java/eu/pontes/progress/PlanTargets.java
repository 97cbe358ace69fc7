package eu.pontes.progress;

import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanService;
import eu.pontes.referral.PlacementTargets;
import eu.pontes.referral.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Names the objective that a placement moved, in the words of the plan. */
@ApplicationScoped
class PlanTargets implements PlacementTargets {

    private final CountedPlacements ledger;
    private final PlanService plans;

    @Inject
    PlanTargets(CountedPlacements ledger, PlanService plans) {
        this.ledger = ledger;
        this.plans = plans;
    }

    @Override
    public Optional<String> movedBy(TenantId employer, ReferralId placement) {
        return ledger.of(employer, placement).map(counted -> plans.objectiveLabel(counted.objective()));
    }
}
