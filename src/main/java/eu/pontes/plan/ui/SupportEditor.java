package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.WriteSupport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The group that follows the plan from its drafting to its end. */
@Route("plans/:plan/support")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class SupportEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;

    @Inject
    SupportEditor(PlanService plans) {
        this.plans = plans;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanView plan = plans.plan(PlanPath.plan(event));
        PlanPath.onlyEditable(event, plan);
        PlanForm form = new PlanForm(PlanPath.to(plan.id()));
        String help = getTranslation("plan.support.help", WriteSupport.FEWEST, WriteSupport.MOST);
        add(PlanForm.header(getTranslation("plan.support"), help), form);
        SeatInputs seats =
                form.placed(new SeatInputs(form.fields(), plan.groundwork().support()));
        form.saving(
                getTranslation("plan.save"),
                () -> plans.writeSupport(plan.id(), plan.version(), new WriteSupport(seats.content())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.support"));
    }
}
