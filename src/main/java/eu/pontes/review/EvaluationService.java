package eu.pontes.review;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationKind;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanDisclosures;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Closes an approved plan with a result, and tells everybody concerned what it was. */
@ApplicationScoped
@Transactional
public class EvaluationService {

    private final Evaluations evaluations;
    private final Rounds rounds;
    private final EntrustedPlanService entrusted;
    private final PlanService own;
    private final PlanDisclosures disclosures;
    private final Callers callers;
    private final Checks checks;
    private final Clock clock;

    @Inject
    EvaluationService(
            Evaluations evaluations,
            Rounds rounds,
            EntrustedPlanService entrusted,
            PlanService own,
            PlanDisclosures disclosures,
            Callers callers,
            Checks checks,
            Clock clock) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.entrusted = entrusted;
        this.own = own;
        this.disclosures = disclosures;
        this.callers = callers;
        this.checks = checks;
        this.clock = clock;
    }

    /** Records the result with an outcome for every objective; the plan is evaluated from then on. */
    @Requires(Permission.EVALUATE_PLANS)
    public void evaluate(Evaluate command) {
        checks.valid(command);
        Caller caller = callers.current();
        PlanView plan = entrusted.plan(command.plan());
        mustCover(plan, command.objectives());
        entrusted.markEvaluated(command.plan(), command.version());
        evaluations.add(new Evaluation(plan, command, clock.instant(), caller.member()));
        rounds.flush();
    }

    /** The evaluation of a plan of this service, if it is done. */
    @Requires(Permission.READ_ENTRUSTED_PLANS)
    public Optional<EvaluationView> evaluation(PlanId plan) {
        PlanView view = entrusted.plan(plan);
        return evaluations.ofService(view.service(), plan).map(this::view);
    }

    /** The evaluation of the employer's own plan, if it is done. */
    @Requires(Permission.READ_OWN_PLANS)
    public Optional<EvaluationView> ownEvaluation(PlanId plan) {
        PlanView view = own.plan(plan);
        return evaluations.ofEmployer(view.employer(), plan).map(this::view);
    }

    /**
     * The evaluation on which a label can rest. An employer finds only that of its own plan, an awarding authority those of
     * the plans that were laid before it.
     */
    @Requires({Permission.APPLY_FOR_LABELS, Permission.READ_OWN_LABELS, Permission.READ_LABEL_APPLICATIONS})
    public Optional<EvaluationView> positiveEvaluation(PlanId plan) {
        Caller caller = callers.current();
        return readable(caller, plan)
                .map(this::view)
                .filter(evaluation -> evaluation.result() == EvaluationResult.POSITIVE);
    }

    private Optional<Evaluation> readable(Caller caller, PlanId plan) {
        if (caller.kind() != OrganisationKind.AWARDING_AUTHORITY) {
            return evaluations.ofEmployer(caller.organisation(), plan);
        }
        return disclosures.laidBefore(caller.organisation(), plan) ? evaluations.ofAnybody(plan) : Optional.empty();
    }

    private static void mustCover(PlanView plan, List<EvaluatedObjective> evaluated) {
        List<FieldError> errors = new ArrayList<>();
        Set<ObjectiveId> open = new HashSet<>();
        plan.objectives().stream().map(ObjectiveView::id).forEach(open::add);
        for (int i = 0; i < evaluated.size(); i++) {
            if (!open.remove(evaluated.get(i).objective())) {
                errors.add(FieldError.of("objectives[" + i + "].objective", "review-not-in-plan"));
            }
        }
        if (!open.isEmpty()) {
            errors.add(FieldError.of("objectives", "review-every-objective", open.size()));
        }
        Problem.refuse(errors);
    }

    private EvaluationView view(Evaluation evaluation) {
        return evaluation.view(rounds.names(List.of(evaluation.evaluatedBy())));
    }
}
