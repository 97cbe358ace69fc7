package eu.pontes.plan;

import eu.pontes.audit.AuditLine;
import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;

/** How a plan came to say what it says: what each submission changed, and who did what when. */
@ApplicationScoped
@Transactional
public class HistoryService {

    private final Plans plans;
    private final PlanSubmissions submissions;
    private final Snapshots snapshots;
    private final Comparisons comparisons;
    private final AuditTrail trail;
    private final Callers callers;

    @Inject
    HistoryService(
            Plans plans,
            PlanSubmissions submissions,
            Snapshots snapshots,
            Comparisons comparisons,
            AuditTrail trail,
            Callers callers) {
        this.plans = plans;
        this.submissions = submissions;
        this.snapshots = snapshots;
        this.comparisons = comparisons;
        this.trail = trail;
        this.callers = callers;
    }

    /** The numbers of the submissions of which the content was kept, the first one first. */
    @Requires(Permission.READ_OWN_PLANS)
    public List<Integer> kept(PlanId id) {
        return numbers(plans.own(caller(), id));
    }

    /** As {@link #kept}, for a plan that a service was entrusted with. */
    @Requires(Permission.READ_ENTRUSTED_PLANS)
    public List<Integer> keptEntrusted(PlanId id) {
        return numbers(plans.entrusted(caller(), id));
    }

    /**
     * What differs between a submission and another one, or the plan as it is now.
     *
     * @param to nothing for the plan as it is now
     */
    @Requires(Permission.READ_OWN_PLANS)
    public Comparison compare(PlanId id, int from, OptionalInt to) {
        DiversityPlan plan = plans.own(caller(), id);
        return comparisons.counted(plan, snapshot(plan, OptionalInt.of(from)), snapshot(plan, to));
    }

    /** As {@link #compare}, for a plan that a service was entrusted with; of headcounts no number is told. */
    @Requires(Permission.READ_ENTRUSTED_PLANS)
    public Comparison compareEntrusted(PlanId id, int from, OptionalInt to) {
        DiversityPlan plan = plans.entrusted(caller(), id);
        boolean settled = to.isPresent() || !plan.status().editable();
        return comparisons.discreet(plan, snapshot(plan, OptionalInt.of(from)), snapshot(plan, to), settled);
    }

    /** Who did what to an own plan, the last first; of what was written only the page is told. */
    @Requires(Permission.READ_OWN_PLANS)
    public Page<AuditLine> trail(PlanId id, PageRequest request) {
        plans.mustBeOwn(caller(), id);
        return trail.history(caller(), new Subject("plan", id.value()), request);
    }

    private Snapshot snapshot(DiversityPlan plan, OptionalInt number) {
        return number.isPresent() ? submissions.one(plan, number.getAsInt()).snapshot() : snapshots.of(plan);
    }

    private List<Integer> numbers(DiversityPlan plan) {
        return submissions.of(plan).stream().map(PlanSubmissions.Line::number).toList();
    }

    private TenantId caller() {
        return callers.current().organisation();
    }
}
