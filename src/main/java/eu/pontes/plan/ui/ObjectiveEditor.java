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
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.programme.ProgrammeService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** One objective: for whom, in which domain, from where to where, by when, and who answers for it. */
@Route("plans/:plan/objectives/new")
@RouteAlias("plans/:plan/objectives/:objective")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class ObjectiveEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient ProgrammeService programme;

    @Inject
    ObjectiveEditor(PlanService plans, ProgrammeService programme) {
        this.plans = plans;
        this.programme = programme;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanView plan = plans.plan(PlanPath.plan(event));
        PlanPath.onlyEditable(event, plan);
        Optional<ObjectiveView> objective = PlanPath.id(event, "objective")
                .map(ObjectiveId::new)
                .map(id -> plan.objective(id).orElseThrow(() -> Problem.notFound("objective")));
        Language language = Language.of(getLocale());
        PlanForm form = new PlanForm(PlanPath.to(plan.id()));
        ObjectiveInputs inputs =
                new ObjectiveInputs(form, plan.period(), programme.domains(language), programme.targetGroups(language));
        SmartChecklist checklist = form.placed(new SmartChecklist());
        inputs.onChange(() -> checklist.show(inputs));
        add(PlanForm.header(getTranslation("plan.objective"), getTranslation("plan.objective.help")), form);
        if (objective.isPresent()) {
            ObjectiveView known = objective.get();
            inputs.show(known);
            form.saving(
                    getTranslation("plan.save"),
                    () -> plans.changeObjective(plan.id(), plan.version(), known.id(), inputs.content()));
            form.removing(
                    getTranslation("plan.objective.remove"),
                    getTranslation("plan.objective.remove.lost", known.statement()),
                    () -> plans.removeObjective(plan.id(), plan.version(), known.id()));
        } else {
            form.saving(getTranslation("plan.objective.add"), () -> plans.addObjective(plan.id(), inputs.content()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.objective"));
    }
}
