package eu.pontes.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ObjectiveView;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.programme.Indicator;
import eu.pontes.programme.ProgrammeService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One objective: for whom, in which domain, from where to where, by when, and who answers for it. */
@Route("plans/:plan/objectives/new")
@RouteAlias("plans/:plan/objectives/:objective")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class ObjectiveEditor extends PlanEditor {

    private final transient ProgrammeService programme;
    private final transient Clock clock;

    @Inject
    ObjectiveEditor(PlanService plans, ProgrammeService programme, Editing editing, Clock clock) {
        super(plans, editing, "plan.objective");
        this.programme = programme;
        this.clock = clock;
    }

    @Override
    String help() {
        return getTranslation("plan.objective.help");
    }

    @Override
    PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event) {
        Optional<ObjectiveView> known = PlanPath.id(event, "objective")
                .map(ObjectiveId::new)
                .map(id -> plan.objective(id).orElseThrow(() -> Problem.notFound("objective")));
        Language language = Language.of(getLocale());
        ObjectiveInputs inputs = new ObjectiveInputs(
                form,
                plan.period(),
                new ObjectiveInputs.Choices(
                        language, programme.domains(language), programme.targetGroups(language), indicators(known)));
        SmartChecklist checklist = form.placed(new SmartChecklist());
        inputs.onChange(() -> checklist.show(inputs));
        if (known.isEmpty()) {
            form.saving(getTranslation("plan.objective.add"), () -> plans().addObjective(plan.id(), inputs.content()));
            return PlanSection.adding(PlanSection.Kind.OBJECTIVE);
        }
        ObjectiveView objective = known.get();
        objective.carriedFrom().ifPresent(from -> addComponentAtIndex(1, new CarriedMark(plan)));
        inputs.show(objective);
        form.saving(
                getTranslation("plan.save"),
                () -> plans().changeObjective(plan.id(), plan.version(), objective.id(), inputs.content()));
        form.removing(
                getTranslation("plan.objective.remove"),
                getTranslation("plan.objective.remove.lost", objective.statement()),
                () -> plans().removeObjective(plan.id(), plan.version(), objective.id()));
        return PlanSection.of(objective.id());
    }

    /** What can be chosen today, and what the objective has. */
    private List<Indicator> indicators(Optional<ObjectiveView> objective) {
        LocalDate today = LocalDate.now(clock);
        return programme.indicators().stream()
                .filter(indicator -> indicator.offeredOn(today)
                        || objective
                                .map(ObjectiveView::indicator)
                                .filter(indicator::equals)
                                .isPresent())
                .toList();
    }
}
