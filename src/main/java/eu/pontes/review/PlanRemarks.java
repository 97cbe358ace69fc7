package eu.pontes.review;

import eu.pontes.plan.PlanView;
import java.util.List;
import java.util.Optional;

/** A plan with its decided rounds, newest first, as its employer reads them. */
public record PlanRemarks(PlanView plan, List<RoundView> rounds) {

    public PlanRemarks {
        rounds = List.copyOf(rounds);
    }

    /** The round whose remarks the employer can answer now. */
    public Optional<RoundView> answerable() {
        return rounds.stream().filter(RoundView::answerable).findFirst();
    }
}
