package eu.pontes.plan;

import eu.pontes.kernel.Period;
import eu.pontes.kernel.Problem;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Decides what of a plan that was carried out goes over into the one that continues it: what is still open does, what is
 * reached, done or dropped stays, and whatever is bound to its day or its plan is never copied.
 */
final class PlanContinuation {

    private final DiversityPlan earlier;
    private final Map<String, ObjectiveTerms> terms;
    private final List<ProgressEntry> progress;

    /**
     * What can be carried over from a plan.
     *
     * @param terms what the rule book says today, by the indicators that it offers
     */
    PlanContinuation(DiversityPlan earlier, Map<String, ObjectiveTerms> terms) {
        if (!earlier.status().carriedOut()) {
            throw Problem.conflict("plan-not-carried-out", earlier.status());
        }
        this.earlier = earlier;
        this.terms = Map.copyOf(terms);
        this.progress = earlier.progress();
    }

    Map<ObjectiveId, StaysBehind> objectivesThatStay() {
        return staying(earlier.objectives(), Objective::id, this::stays);
    }

    Map<ActionId, StaysBehind> actionsThatStay() {
        return staying(earlier.actions(), PlanAction::id, PlanContinuation::stays);
    }

    private static <P, I> Map<I, StaysBehind> staying(
            List<P> parts, Function<P, I> id, Function<P, Optional<StaysBehind>> why) {
        Map<I, StaysBehind> staying = new HashMap<>();
        parts.forEach(part -> why.apply(part).ifPresent(reason -> staying.put(id.apply(part), reason)));
        return staying;
    }

    private Optional<StaysBehind> stays(Objective objective) {
        if (objective.progress(progress).reached()) {
            return Optional.of(StaysBehind.REACHED);
        }
        if (!terms.containsKey(objective.gauge().code())) {
            return Optional.of(StaysBehind.INDICATOR_CLOSED);
        }
        return objective.measuredSoThatItCanBegin(progress) ? Optional.empty() : Optional.of(StaysBehind.NO_BASELINE);
    }

    private static Optional<StaysBehind> stays(PlanAction action) {
        return switch (action.status()) {
            case PLANNED, STARTED, MOVED -> Optional.empty();
            case DONE -> Optional.of(StaysBehind.DONE);
            case DROPPED -> Optional.of(StaysBehind.DROPPED);
        };
    }

    /** Begins the plan that continues this one with what was chosen; all of it keeps the rules, or nothing begins. */
    DiversityPlan begin(DraftPlan details, CarriedParts chosen, UUID programmeVersion, Instant now) {
        List<Objective> objectives =
                chosen(earlier.objectives(), Objective::id, chosen.objectives(), objectivesThatStay());
        List<PlanAction> actions = chosen(earlier.actions(), PlanAction::id, chosen.actions(), actionsThatStay());
        DaysMoved days = new DaysMoved(earlier.period(), new Period(details.startsOn(), details.endsOn()));
        DiversityPlan plan = new DiversityPlan(earlier.employer(), details, programmeVersion, now).continuing(earlier);
        if (chosen.support()) {
            plan.support(seats());
        }
        Map<ObjectiveId, ObjectiveId> served = new HashMap<>();
        objectives.forEach(objective ->
                served.put(objective.id(), carry(objective, plan, days).id()));
        actions.forEach(action -> carry(action, plan, action.objective().map(served::get), days));
        return plan;
    }

    /** Refuses what is not there to be carried over; it may have been finished since the choice was shown. */
    private static <P, I> List<P> chosen(List<P> parts, Function<P, I> id, Set<I> chosen, Map<I, StaysBehind> staying) {
        List<P> found =
                parts.stream().filter(part -> chosen.contains(id.apply(part))).toList();
        if (found.size() < chosen.size() || !Collections.disjoint(chosen, staying.keySet())) {
            throw Problem.stale();
        }
        return found;
    }

    private WriteSupport seats() {
        return new WriteSupport(earlier.groundwork().support().stream()
                .map(seat -> new WriteSupport.Seat(seat.jobFunction(), seat.voice()))
                .toList());
    }

    /** What was measured on the last day of a plan or later can be no beginning of it. */
    private Objective carry(Objective objective, DiversityPlan plan, DaysMoved days) {
        WriteObjective content = objective.continued(progress, days);
        if (!content.deadline().isAfter(content.baselineOn())) {
            throw Problem.invalid("endsOn", "plan-ends-after", content.baselineOn());
        }
        ObjectiveTerms today = Objects.requireNonNull(terms.get(content.indicator()));
        Objective carried = plan.add(content, today);
        carried.continuing(objective);
        return carried;
    }

    private static void carry(PlanAction action, DiversityPlan plan, Optional<ObjectiveId> served, DaysMoved days) {
        plan.add(action.continued(served, days)).continuing(action);
    }
}
