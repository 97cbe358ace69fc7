package eu.pontes.review;

import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The employer's door: it reads what the consultants decided and answers their remarks; drafts stay out of sight. */
@ApplicationScoped
@Transactional
public class RemarkService {

    private final Rounds rounds;
    private final PlanService plans;
    private final Callers callers;
    private final Checks checks;
    private final Clock clock;

    @Inject
    RemarkService(Rounds rounds, PlanService plans, Callers callers, Checks checks, Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.callers = callers;
        this.checks = checks;
        this.clock = clock;
    }

    /** A plan with its decided rounds. */
    @Requires(Permission.READ_OWN_PLANS)
    public PlanRemarks remarks(PlanId plan) {
        PlanView view = plans.plan(plan);
        List<RoundView> decided = rounds.views(rounds.own(tenant(), plan)).stream()
                .filter(round -> round.status().decided())
                .toList();
        return new PlanRemarks(view, decided);
    }

    /** The plans with remarks that nobody has answered. */
    @Requires(Permission.READ_OWN_PLANS)
    public List<UnansweredRemarks> unanswered() {
        return rounds.unanswered(tenant());
    }

    /** Replies to a remark, marks it as answered, or both; until the plan is submitted again. */
    @Requires(Permission.DRAFT_PLANS)
    public void answer(AnswerRemark command) {
        checks.valid(command);
        Remark remark = rounds.told(tenant(), command.remark());
        remark.mustBeAt(command.version());
        if (!rounds.isLatest(tenant(), remark.round())) {
            throw Problem.conflict("review-answers-sent", remark.round().number());
        }
        remark.answer(command.reply(), command.answered(), clock.instant());
        rounds.flush();
    }

    private TenantId tenant() {
        return callers.current().organisation();
    }
}
