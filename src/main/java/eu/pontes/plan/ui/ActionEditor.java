package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ActionId;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** One action: what, by whom, when, for how much, and which objective it serves. */
@Route("plans/:plan/actions/new")
@RouteAlias("plans/:plan/actions/:action")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class ActionEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;

    @Inject
    ActionEditor(PlanService plans) {
        this.plans = plans;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanView plan = plans.plan(PlanPath.plan(event));
        PlanPath.onlyEditable(event, plan);
        Optional<ActionView> action = PlanPath.id(event, "action")
                .map(ActionId::new)
                .map(id -> plan.action(id).orElseThrow(() -> Problem.notFound("action")));
        PlanForm form = new PlanForm(PlanPath.to(plan.id()));
        ActionInputs inputs = new ActionInputs(form, plan);
        add(PlanForm.header(getTranslation("plan.action"), getTranslation("plan.action.help")), form);
        if (action.isPresent()) {
            ActionView known = action.get();
            inputs.show(known);
            form.saving(
                    getTranslation("plan.save"),
                    () -> plans.changeAction(plan.id(), plan.version(), known.id(), inputs.content()));
            form.removing(
                    getTranslation("plan.action.remove"),
                    getTranslation("plan.action.remove.lost", known.title()),
                    () -> plans.removeAction(plan.id(), plan.version(), known.id()));
        } else {
            form.saving(
                    getTranslation("plan.action.add"),
                    () -> plans.addAction(plan.id(), plan.version(), inputs.content()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.action"));
    }
}
