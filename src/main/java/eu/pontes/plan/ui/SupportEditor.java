package eu.pontes.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.plan.PlanSection;
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
class SupportEditor extends PlanEditor {

    @Inject
    SupportEditor(PlanService plans, Editing editing) {
        super(plans, editing, "plan.support");
    }

    @Override
    String help() {
        return getTranslation("plan.support.help", WriteSupport.FEWEST, WriteSupport.MOST);
    }

    @Override
    PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event) {
        SeatInputs seats = form.placed(new SeatInputs(form, plan.groundwork().support()));
        form.saving(
                getTranslation("plan.save"),
                () -> plans().writeSupport(plan.id(), plan.version(), new WriteSupport(seats.content())));
        return PlanSection.SUPPORT;
    }
}
