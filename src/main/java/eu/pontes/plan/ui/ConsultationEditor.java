package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.document.FileInspection;
import eu.pontes.document.view.FilePanel;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ConsultationId;
import eu.pontes.plan.ConsultationView;
import eu.pontes.plan.ConsultedBody;
import eu.pontes.plan.FilePlace;
import eu.pontes.plan.Opinion;
import eu.pontes.plan.PlanFileService;
import eu.pontes.plan.PlanSection;
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
class ConsultationEditor extends PlanEditor {

    private final transient PlanFileService files;
    private final transient FileInspection limits;

    @Inject
    ConsultationEditor(PlanService plans, PlanFileService files, FileInspection limits, Editing editing) {
        super(plans, editing, "plan.consultation");
        this.files = files;
        this.limits = limits;
    }

    @Override
    String help() {
        return getTranslation("plan.consultation.help");
    }

    @Override
    PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event) {
        Optional<ConsultationView> known = PlanPath.id(event, "consultation")
                .map(ConsultationId::new)
                .map(id -> plan.consultation(id).orElseThrow(() -> Problem.notFound("consultation")));
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
            form.saving(
                    getTranslation("plan.consultation.add"), () -> plans().addConsultation(plan.id(), content.get()));
            add(new Paragraph(getTranslation("plan.consultation.documents.later")));
            return PlanSection.adding(PlanSection.Kind.CONSULTATION);
        }
        ConsultationView consultation = known.get();
        body.setValue(consultation.body());
        day.setValue(consultation.consultedOn());
        opinion.setValue(consultation.opinion());
        remark.setValue(consultation.remark());
        form.saving(
                getTranslation("plan.save"),
                () -> plans().changeConsultation(plan.id(), plan.version(), consultation.id(), content.get()));
        form.removing(
                getTranslation("plan.consultation.remove"),
                getTranslation("plan.consultation.remove.lost"),
                () -> plans().removeConsultation(plan.id(), plan.version(), consultation.id()));
        add(new FilePanel(
                getTranslation("plan.consultation.documents"),
                getTranslation("plan.consultation.documents.help"),
                limits,
                new PlanFolder(plans(), files, plan.id(), new FilePlace.OpinionPaper(consultation.id()))));
        return PlanSection.of(consultation.id());
    }
}
