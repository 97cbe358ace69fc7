package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ConsultationId;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.ConsultedBody;
import eu.pontes.plan.Opinion;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.WriteConsultation;
import eu.pontes.shell.DayPicker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** One talk with the workers' representatives about the plan. */
@Route("plans/:plan/consultations/new")
@RouteAlias("plans/:plan/consultations/:consultation")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class ConsultationEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;

    @Inject
    ConsultationEditor(PlanService plans) {
        this.plans = plans;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanView plan = plans.plan(PlanPath.plan(event));
        PlanPath.onlyEditable(event, plan);
        Optional<ConsultationView> known = PlanPath.id(event, "consultation")
                .map(ConsultationId::new)
                .map(id -> plan.consultation(id).orElseThrow(() -> Problem.notFound("consultation")));
        PlanForm form = new PlanForm(PlanPath.to(plan.id()));
        add(PlanForm.header(getTranslation("plan.consultation"), getTranslation("plan.consultation.help")), form);
        fill(form, plan, known);
    }

    private void fill(PlanForm form, PlanView plan, Optional<ConsultationView> known) {
        Select<ConsultedBody> body =
                form.choice("body", getTranslation("plan.consultation.body"), ConsultedBody.values());
        body.setHelperText(getTranslation("plan.consultation.body.help"));
        DayPicker day = form.day("consultedOn", getTranslation("plan.consultation.day"));
        Select<Opinion> opinion = form.choice("opinion", getTranslation("plan.consultation.opinion"), Opinion.values());
        TextArea remark = form.longText("remark", getTranslation("plan.consultation.remark"), 1000);
        remark.setHelperText(getTranslation("plan.consultation.remark.help"));
        SerializableSupplier<WriteConsultation> content =
                () -> new WriteConsultation(body.getValue(), day.getValue(), opinion.getValue(), remark.getValue());
        if (known.isEmpty()) {
            form.saving(getTranslation("plan.consultation.add"), () -> plans.addConsultation(plan.id(), content.get()));
            return;
        }
        ConsultationView consultation = known.get();
        body.setValue(consultation.body());
        day.setValue(consultation.consultedOn());
        opinion.setValue(consultation.opinion());
        remark.setValue(consultation.remark());
        form.saving(
                getTranslation("plan.save"),
                () -> plans.changeConsultation(plan.id(), plan.version(), consultation.id(), content.get()));
        form.removing(
                getTranslation("plan.consultation.remove"),
                getTranslation("plan.consultation.remove.lost"),
                () -> plans.removeConsultation(plan.id(), plan.version(), consultation.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.consultation"));
    }
}
