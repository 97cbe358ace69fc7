package eu.pontes.review;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The consultants' door: they read the plans entrusted to their service, write remarks and decide. Only members of an
 * employment service have these permissions, and an account is a member of one organisation, so nobody reviews a plan
 * of their own employer.
 */
@ApplicationScoped
@Transactional
public class ReviewService {

    private final Rounds rounds;
    private final EntrustedPlanService plans;
    private final Callers callers;
    private final Checks checks;
    private final Clock clock;

    @Inject
    ReviewService(Rounds rounds, EntrustedPlanService plans, Callers callers, Checks checks, Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.callers = callers;
        this.checks = checks;
        this.clock = clock;
    }

    /** A plan with its rounds. */
    @Requires(Permission.READ_ENTRUSTED_PLANS)
    public PlanReview review(PlanId plan) {
        PlanView view = plans.plan(plan);
        return new PlanReview(view, rounds.views(rounds.entrusted(tenant(), plan)));
    }

    /** What waits for a decision of the service. */
    @Requires(Permission.READ_ENTRUSTED_PLANS)
    public WaitingPlans waiting() {
        return new WaitingPlans(
                rounds.countWaiting(tenant()), rounds.longestWaiting(tenant()).map(ReviewRound::plan));
    }

    @Requires(Permission.REVIEW_PLANS)
    public RemarkId write(WriteRemark command) {
        checks.valid(command);
        Caller caller = callers.current();
        ReviewRound round = rounds.entrusted(caller.organisation(), command.round());
        mustBeIn(round.plan(), command.objective());
        Remark remark =
                round.write(command.section(), command.objective(), command.text(), clock.instant(), caller.member());
        rounds.touch(round);
        rounds.flush();
        return remark.id();
    }

    @Requires(Permission.REVIEW_PLANS)
    public void edit(EditRemark command) {
        checks.valid(command);
        Remark remark = rounds.entrusted(tenant(), command.remark());
        remark.mustBeAt(command.version());
        mustBeIn(remark.round().plan(), command.objective());
        remark.edit(command.section(), command.objective(), command.text());
        rounds.touch(remark.round());
        rounds.flush();
    }

    /** Takes back a remark that the employer has not seen. */
    @Requires(Permission.REVIEW_PLANS)
    public void remove(RemarkId id, int version) {
        Remark remark = rounds.entrusted(tenant(), id);
        remark.mustBeAt(version);
        remark.round().remove(remark);
        rounds.touch(remark.round());
        rounds.flush();
    }

    /** Sends the plan back to its employer, with the remarks of the round. */
    @Requires(Permission.REVIEW_PLANS)
    public void requestChanges(RequestChanges command) {
        checks.valid(command);
        Caller caller = callers.current();
        ReviewRound round = rounds.entrusted(caller.organisation(), command.round());
        round.mustBeAt(command.version());
        round.requestChanges(command.comment(), clock.instant(), caller.member());
        rounds.flush();
        plans.requestChanges(round.plan(), plans.plan(round.plan()).version());
    }

    /** Approves the plan; it can start. */
    @Requires(Permission.REVIEW_PLANS)
    public void approve(Approve command) {
        checks.valid(command);
        Caller caller = callers.current();
        ReviewRound round = rounds.entrusted(caller.organisation(), command.round());
        round.mustBeAt(command.version());
        round.approve(command.comment(), clock.instant(), caller.member());
        rounds.flush();
        plans.approve(round.plan(), plans.plan(round.plan()).version());
    }

    private void mustBeIn(PlanId plan, @Nullable ObjectiveId objective) {
        if (objective != null && plans.plan(plan).objective(objective).isEmpty()) {
            throw Problem.invalid("objective", "review-not-in-plan");
        }
    }

    private TenantId tenant() {
        return callers.current().organisation();
    }
}
