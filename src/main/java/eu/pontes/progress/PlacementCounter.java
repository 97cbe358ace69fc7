package eu.pontes.progress;

import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ProgressService;
import eu.pontes.referral.CandidatePlaced;
import eu.pontes.vacancy.PublishedOfferService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Moves the plan objective that an offer serves when a candidate of its target group is placed. It runs in the
 * transaction of the placement: both are saved, or neither.
 */
@ApplicationScoped
class PlacementCounter {

    private final PublishedOfferService offers;
    private final ProgressService progress;
    private final CountedPlacements ledger;

    @Inject
    PlacementCounter(PublishedOfferService offers, ProgressService progress, CountedPlacements ledger) {
        this.offers = offers;
        this.progress = progress;
        this.ledger = ledger;
    }

    void count(@Observes CandidatePlaced placed) {
        if (placed.countsForTarget()) {
            offers.objectiveOf(placed.offer()).ifPresent(objective -> count(placed, objective));
        }
    }

    private void count(CandidatePlaced placed, ObjectiveId objective) {
        boolean counted = progress.countPlacement(
                objective, placed.startsOn(), placed.referral().value());
        if (counted) {
            ledger.add(new CountedPlacement(placed, objective));
        }
    }
}
