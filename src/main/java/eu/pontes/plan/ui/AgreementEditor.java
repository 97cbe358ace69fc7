package eu.pontes.plan.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.WriteAgreement;
import eu.pontes.shell.DayPicker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The decision by which the employer binds itself, the last step before handing in. */
@Route("plans/:plan/agreement")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class AgreementEditor extends PlanEditor {

    @Inject
    AgreementEditor(PlanService plans, Editing editing) {
        super(plans, editing, "plan.agreement");
    }

    @Override
    String help() {
        return getTranslation("plan.agreement.help");
    }

    @Override
    PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event) {
        DayPicker day = form.day("agreedOn", getTranslation("plan.agreement.day"));
        TextField decidedBy = form.text("decidedBy", getTranslation("plan.agreement.by"), 160);
        decidedBy.setHelperText(getTranslation("plan.agreement.by.help"));
        plan.groundwork().agreement().ifPresent(agreement -> {
            day.setValue(agreement.agreedOn());
            decidedBy.setValue(agreement.decidedBy());
        });
        form.saving(
                getTranslation("plan.save"),
                () -> plans().writeAgreement(
                                plan.id(), plan.version(), new WriteAgreement(day.getValue(), decidedBy.getValue())));
        return PlanSection.AGREEMENT;
    }
}
