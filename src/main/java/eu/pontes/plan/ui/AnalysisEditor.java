package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.plan.AnalysisService;
import eu.pontes.plan.AnalysisView;
import eu.pontes.plan.Answer;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.WriteAnalysis;
import eu.pontes.programme.AnalysisSection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The state of play in words: plain questions about how the employer works now. */
@Route("plans/:plan/analysis")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class AnalysisEditor extends PlanEditor {

    private final transient AnalysisService analyses;

    @Inject
    AnalysisEditor(PlanService plans, AnalysisService analyses, Editing editing) {
        super(plans, editing, "plan.analysis");
        this.analyses = analyses;
    }

    @Override
    String help() {
        return getTranslation("plan.analysis.help");
    }

    @Override
    PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event) {
        AnalysisView analysis = analyses.analysis(plan.id());
        Language language = Language.of(getLocale());
        Map<String, AnswerInputs> inputs = new LinkedHashMap<>();
        for (AnalysisSection section : AnalysisSection.values()) {
            form.placed(new H2(getTranslation(section.key())));
            analysis.questionnaire().in(section).forEach(question -> {
                AnswerInputs answer = form.placed(
                        new AnswerInputs(form, question.code(), question.text().in(language)));
                analysis.to(question).ifPresent(answer::show);
                inputs.put(question.code(), answer);
            });
        }
        int questionnaire = analysis.questionnaire().number();
        form.saving(
                getTranslation("plan.save"),
                () -> analyses.answer(plan.id(), plan.version(), new WriteAnalysis(questionnaire, answers(inputs))));
        return PlanSection.ANALYSIS;
    }

    private static Map<String, Answer> answers(Map<String, AnswerInputs> inputs) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        inputs.forEach((question, input) -> input.content().ifPresent(answer -> answers.put(question, answer)));
        return answers;
    }
}
