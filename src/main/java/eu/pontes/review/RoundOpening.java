package eu.pontes.review;

import eu.pontes.plan.PlanSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Opens a round in the transaction of the submission, so that no submitted plan is without one. */
@ApplicationScoped
class RoundOpening {

    private final Rounds rounds;
    private final Clock clock;

    @Inject
    RoundOpening(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    void open(@Observes PlanSubmitted submission) {
        rounds.add(new ReviewRound(submission, clock.instant()));
    }
}
