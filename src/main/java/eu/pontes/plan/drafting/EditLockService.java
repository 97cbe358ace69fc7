package eu.pontes.plan.drafting;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows colleagues who is writing which page of a plan, so that they do not type in vain. */
@ApplicationScoped
@Transactional
public class EditLockService {

    private final EditLocks locks;
    private final PlanService plans;
    private final Callers callers;
    private final Clock clock;
    private final Duration patience;

    @Inject
    EditLockService(
            EditLocks locks,
            PlanService plans,
            Callers callers,
            Clock clock,
            @ConfigProperty(name = "pontes.draft.lock-seconds", defaultValue = "120") int seconds) {
        this.locks = locks;
        this.plans = plans;
        this.callers = callers;
        this.clock = clock;
        this.patience = Duration.ofSeconds(seconds);
    }

    /**
     * Takes a page to write, or shows a sign of life for one that was taken; tells who else writes it, if anybody does.
     *
     * @param page which open page asks, for one member may have several
     */
    @Requires(Permission.DRAFT_PLANS)
    public Optional<Writer> hold(PlanId plan, PlanSection section, UUID page) {
        plans.mustBeOwn(plan);
        Caller caller = callers.current();
        Instant now = clock.instant();
        EditLock lock = locks.ensured(caller, plan, section, page, now);
        if (lock.bars(caller, now, patience)) {
            return Optional.of(writer(lock, locks.names(List.of(lock.member()))));
        }
        lock.passTo(caller, page, now);
        return Optional.empty();
    }

    /** Takes a page away from whoever writes it. */
    @Requires(Permission.DRAFT_PLANS)
    public void takeOver(PlanId plan, PlanSection section, UUID page) {
        plans.mustBeOwn(plan);
        Caller caller = callers.current();
        Instant now = clock.instant();
        locks.ensured(caller, plan, section, page, now).passTo(caller, page, now);
    }

    /** Gives a page free, unless it passed to somebody else or to another page of the same member. */
    @Requires(Permission.DRAFT_PLANS)
    public void release(PlanId plan, PlanSection section, UUID page) {
        locks.release(callers.current().organisation(), plan, section, page);
    }

    /** Who else is writing, by the path of the page. */
    @Requires(Permission.READ_OWN_PLANS)
    public Map<String, Writer> others(PlanId plan) {
        Caller caller = callers.current();
        Instant now = clock.instant();
        List<EditLock> alive = locks.of(caller.organisation(), plan).stream()
                .filter(lock -> lock.bars(caller, now, patience))
                .toList();
        Map<UUID, String> names =
                locks.names(alive.stream().map(EditLock::member).toList());
        return alive.stream().collect(Collectors.toMap(EditLock::section, lock -> writer(lock, names)));
    }

    private static Writer writer(EditLock lock, Map<UUID, String> names) {
        return new Writer(names.getOrDefault(lock.member(), ""), lock.takenAt());
    }
}
