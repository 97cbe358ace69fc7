package eu.pontes.plan;

import eu.pontes.plan.PlanSection.Kind;
import eu.pontes.plan.Snapshot.Change;
import eu.pontes.plan.Snapshot.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two states of a plan, as far as a reader may know them. */
@ApplicationScoped
class Comparisons {

    private final Plans plans;
    private final ComparisonNames names;
    private final StatesOfPlay statesOfPlay;

    @Inject
    Comparisons(Plans plans, ComparisonNames names, StatesOfPlay statesOfPlay) {
        this.plans = plans;
        this.names = names;
        this.statesOfPlay = statesOfPlay;
    }

    /** With every headcount before and after, for whoever counted them. */
    Comparison counted(DiversityPlan plan, Snapshot before, Snapshot after) {
        List<Change> changes = Fingerprints.alike(before, after).changesTo(Fingerprints.alike(after, before));
        return new Comparison(changes, names.of(plan, plans.continuedBy(plan), before, after), true);
    }

    /**
     * Of headcounts only what differs in that which the caller may read on both days.
     *
     * @param settled whether the later one was handed in; what the employer is still changing, others do not read
     */
    Comparison discreet(DiversityPlan plan, Snapshot before, Snapshot after, boolean settled) {
        Snapshot old = Fingerprints.alike(before, after);
        Snapshot current = Fingerprints.alike(after, before);
        List<Change> changes =
                new ArrayList<>(SnapshotCounts.uncounted(old).changesTo(SnapshotCounts.uncounted(current)));
        if (settled) {
            changes.addAll(counts(plan, old, current));
        }
        changes.sort(Comparator.comparing((Change change) -> change.part().kind())
                .thenComparing(change -> change.part().id()));
        return new Comparison(changes, names.of(plan, plans.continuedBy(plan), before, after), false);
    }

    private List<Change> counts(DiversityPlan plan, Snapshot old, Snapshot current) {
        if (Fingerprints.ofGrid(old) || Fingerprints.ofGrid(current)) {
            return counted(old).equals(counted(current)) ? List.of() : List.of(ShownChanges.somehow());
        }
        return ShownChanges.between(statesOfPlay.handedIn(plan, old), statesOfPlay.handedIn(plan, current));
    }

    /** Everything about headcounts that an early submission kept. */
    private static Optional<Map<String, String>> counted(Snapshot snapshot) {
        return snapshot.part(Kind.STATE_OF_PLAY).map(Part::values).map(SnapshotCounts::counted);
    }
}
