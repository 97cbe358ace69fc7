package eu.pontes.plan;

import eu.pontes.identity.Callers;
import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.TenantId;
import eu.pontes.programme.Limit;
import eu.pontes.programme.Names;
import eu.pontes.programme.ProgrammeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells for which objectives of running plans places may be kept for a group: only under an approved positive action
 * (royal decree of 11 February 2019).
 */
@ApplicationScoped
@Transactional
public class ReservationService {

    private final Plans plans;
    private final ProgrammeService programme;
    private final Callers callers;
    private final Clock clock;

    @Inject
    ReservationService(Plans plans, ProgrammeService programme, Callers callers, Clock clock) {
        this.plans = plans;
        this.programme = programme;
        this.callers = callers;
        this.clock = clock;
    }

    /** The approvals of the caller's own objectives that an offer can serve, whether they can be used or not. */
    @Requires(Permission.READ_OWN_OFFERS)
    public Map<ObjectiveId, ReservationView> reservations() {
        return ofRunningPlans(callers.current().organisation());
    }

    /** Whether places for one objective may still be kept for its group. */
    @OpenToAll("asked by the clock, which ends what an approval no longer covers")
    public boolean open(TenantId employer, ObjectiveId objective) {
        return Optional.ofNullable(ofRunningPlans(employer).get(objective))
                .map(ReservationView::status)
                .filter(ReservationStatus::open)
                .isPresent();
    }

    /** Whom places are kept for that serve an objective, in the words of the rule book. */
    @OpenToAll("whoever looks for work must know for whom a place is kept; of the plan it tells nothing else")
    public Optional<Names> keptFor(TenantId employer, ObjectiveId objective) {
        String group = plans.objective(employer, objective).content().targetGroup();
        return Optional.ofNullable(programme.catalogue().targetGroups().get(group));
    }

    private Map<ObjectiveId, ReservationView> ofRunningPlans(TenantId employer) {
        List<Objective> reserved = plans.countingPlacements(employer).stream()
                .filter(Objective::reserved)
                .toList();
        if (reserved.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        int warningDays = programme.limit(Limit.POSITIVE_ACTION_WARNING_DAYS, today);
        return reserved.stream()
                .collect(Collectors.toMap(Objective::id, objective -> view(objective, today, warningDays)));
    }

    private static ReservationView view(Objective objective, LocalDate today, int warningDays) {
        boolean reached = objective.progress(objective.plan().progress()).reached();
        return objective
                .reservation(reached, today, warningDays)
                .orElseThrow(() -> new IllegalStateException("not reserved: " + objective.id()));
    }
}
