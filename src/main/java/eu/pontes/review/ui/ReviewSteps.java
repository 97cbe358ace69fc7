package eu.pontes.review.ui;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Permission;
import eu.pontes.kernel.PageRequest;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.PlanFilter;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanSummary;
import eu.pontes.review.RemarkService;
import eu.pontes.review.ReviewService;
import eu.pontes.review.WaitingPlans;
import eu.pontes.shell.NextStep;
import eu.pontes.shell.NextSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What waits on the start page: plans to review and to evaluate for a consultant, remarks to answer for an employer. */
@ApplicationScoped
class ReviewSteps implements NextSteps {

    /** How long before its last day a plan asks for its evaluation. */
    private static final Period AHEAD = Period.ofDays(60);

    private static final int MOST_EVALUATIONS = 2;

    private final ReviewService reviews;
    private final RemarkService remarks;
    private final EntrustedPlanService plans;
    private final Clock clock;

    @Inject
    ReviewSteps(ReviewService reviews, RemarkService remarks, EntrustedPlanService plans, Clock clock) {
        this.reviews = reviews;
        this.remarks = remarks;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<NextStep> of(Caller caller) {
        List<NextStep> steps = new ArrayList<>();
        if (caller.may(Permission.REVIEW_PLANS)) {
            WaitingPlans waiting = reviews.waiting();
            waiting.oldest()
                    .ifPresent(plan ->
                            steps.add(NextStep.of(10, "reviews/" + plan, "review.step.waiting", waiting.count())));
        }
        if (caller.may(Permission.EVALUATE_PLANS)) {
            steps.addAll(evaluations());
        }
        if (caller.may(Permission.DRAFT_PLANS)) {
            remarks.unanswered()
                    .forEach(unanswered -> steps.add(NextStep.of(
                            10, "plans/" + unanswered.plan() + "/remarks", "review.step.remarks", unanswered.count())));
        }
        return steps;
    }

    private List<NextStep> evaluations() {
        LocalDate today = LocalDate.now(clock);
        PlanFilter ending =
                new PlanFilter(Optional.of(PlanStatus.APPROVED), Optional.empty(), Optional.of(today.plus(AHEAD)));
        return plans.plans(ending, new PageRequest(0, PageRequest.MAX_LIMIT)).items().stream()
                .sorted(Comparator.comparing((PlanSummary plan) -> plan.period().to()))
                .limit(MOST_EVALUATIONS)
                .map(plan -> evaluation(plan, today))
                .toList();
    }

    /** A plan waits for its evaluation after its last day too, and then it has ended. */
    static NextStep evaluation(PlanSummary plan, LocalDate today) {
        LocalDate lastDay = plan.period().to();
        return NextStep.of(
                20,
                "reviews/" + plan.id() + "/evaluation",
                lastDay.isBefore(today) ? "review.step.evaluate.ended" : "review.step.evaluate",
                plan.title(),
                lastDay);
    }
}
