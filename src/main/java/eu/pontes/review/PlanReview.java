package eu.pontes.review;

import eu.pontes.plan.PlanView;
import java.util.List;
import java.util.Optional;

/** A plan with all its rounds, newest first, as the consultants of its service read it. */
public record PlanReview(PlanView plan, List<RoundView> rounds) {

    public PlanReview {
        rounds = List.copyOf(rounds);
    }

    /** The round that waits for a decision. */
    public Optional<RoundView> open() {
        return rounds.stream().filter(round -> !round.status().decided()).findFirst();
    }

    /** The rounds that are decided, newest first. */
    public List<RoundView> history() {
        return rounds.stream().filter(round -> round.status().decided()).toList();
    }
}
