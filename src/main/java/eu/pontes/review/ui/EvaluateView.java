package eu.pontes.review.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanView;
import eu.pontes.review.Evaluate;
import eu.pontes.review.EvaluationService;
import eu.pontes.review.EvaluationView;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Closing a plan with a result, or reading the result that was given. */
@Route("reviews/:plan/evaluation")
@RolesAllowed(Roles.CONSULTANT)
@Dependent
class EvaluateView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EvaluationService evaluations;
    private final transient EntrustedPlanService plans;
    private final transient Callers callers;
    private String title = "";

    @Inject
    EvaluateView(EvaluationService evaluations, EntrustedPlanService plans, Callers callers) {
        this.evaluations = evaluations;
        this.plans = plans;
        this.callers = callers;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = Words.plan(event);
        PlanView plan = plans.plan(id);
        Optional<EvaluationView> evaluation = evaluations.evaluation(id);
        title = plan.title();
        removeAll();
        add(new PageHeader(getTranslation("review.evaluation", title))
                .backTo("reviews/" + id, getTranslation("review.back"))
                .lead(plan.employerName()));
        if (evaluation.isPresent()) {
            add(new EvaluationPanel(evaluation.get(), plan));
        } else if (plan.status() == PlanStatus.APPROVED && mayEvaluate()) {
            add(form(plan));
        } else {
            add(new Notice(Tone.INFO, getTranslation("review.evaluation.not-now")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("review.evaluation", title));
    }

    private EvaluationForm form(PlanView plan) {
        return new EvaluationForm(plan, draft -> {
            evaluations.evaluate(
                    new Evaluate(plan.id(), plan.version(), draft.result(), draft.conclusion(), draft.objectives()));
            Notification.show(getTranslation("review.evaluation.done", plan.employerName()));
            getUI().ifPresent(ui -> ui.navigate("reviews/" + plan.id()));
        });
    }

    private boolean mayEvaluate() {
        return callers.find()
                .filter(caller -> caller.may(Permission.EVALUATE_PLANS))
                .isPresent();
    }
}
