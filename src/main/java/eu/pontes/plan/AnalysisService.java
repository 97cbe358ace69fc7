package eu.pontes.plan;

import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.FieldError;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.validation.Checks;
import eu.pontes.programme.AnalysisBasisService;
import eu.pontes.programme.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The employer's door to the state of play in words. */
@ApplicationScoped
@Transactional
public class AnalysisService {

    private final Plans plans;
    private final PlanTurns turns;
    private final Analyses analyses;
    private final AnalysisBasisService basis;
    private final Callers callers;
    private final Checks checks;
    private final Clock clock;

    @Inject
    AnalysisService(
            Plans plans,
            PlanTurns turns,
            Analyses analyses,
            AnalysisBasisService basis,
            Callers callers,
            Checks checks,
            Clock clock) {
        this.plans = plans;
        this.turns = turns;
        this.analyses = analyses;
        this.basis = basis;
        this.callers = callers;
        this.checks = checks;
        this.clock = clock;
    }

    /** The questions of an own plan with their answers; a plan keeps the questions that it was begun with. */
    @Requires(Permission.READ_OWN_PLANS)
    public AnalysisView analysis(PlanId id) {
        return analyses.view(own(id)).orElseGet(() -> new AnalysisView(today(), Map.of()));
    }

    /**
     * Replaces all answers.
     *
     * @param version of the plan that was on the screen
     */
    @Requires(Permission.DRAFT_PLANS)
    public void answer(PlanId id, int version, WriteAnalysis content) {
        checks.valid(content);
        turns.write(id, version, PlanSection.ANALYSIS, "plan.analysis-answered", plan -> {
            plan.status().mustBeEditable();
            Analysis analysis = analyses.begun(plan, () -> today().number());
            if (analysis.questionnaire() != content.questionnaire()) {
                throw Problem.stale();
            }
            refuseUnknown(basis.questionnaire(content.questionnaire()), content);
            analysis.answer(content.answers());
            plan.written(PlanSection.ANALYSIS);
        });
    }

    private static void refuseUnknown(Questionnaire questionnaire, WriteAnalysis content) {
        List<FieldError> faults = content.answers().keySet().stream()
                .filter(question -> !questionnaire.asks(question))
                .sorted()
                .map(question -> FieldError.of("answers[" + question + "]", "plan-unknown-choice"))
                .toList();
        Problem.refuse(faults);
    }

    private Questionnaire today() {
        return basis.questionnaireOn(LocalDate.now(clock));
    }

    private DiversityPlan own(PlanId id) {
        return plans.own(callers.current().organisation(), id);
    }
}
