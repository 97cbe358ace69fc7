package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.document.FileInspection;
import eu.pontes.document.view.FilePanel;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.measure.MeasureService;
import eu.pontes.measure.MeasureView;
import eu.pontes.plan.ActionId;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.FilePlace;
import eu.pontes.plan.PlanFileService;
import eu.pontes.plan.PlanSection;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.SubsidyRoom;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
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
class ActionEditor extends PlanEditor {

    /** Names in the address the measure of the library that a new action is copied from. */
    static final String MEASURE = "measure";

    private final transient MeasureService measures;
    private final transient ProgrammeService programme;
    private final transient PlanFileService files;
    private final transient FileInspection limits;

    @Inject
    ActionEditor(
            PlanService plans,
            MeasureService measures,
            ProgrammeService programme,
            PlanFileService files,
            FileInspection limits,
            Editing editing) {
        super(plans, editing, "plan.action");
        this.measures = measures;
        this.programme = programme;
        this.files = files;
        this.limits = limits;
    }

    @Override
    String help() {
        return getTranslation("plan.action.help");
    }

    @Override
    PlanSection fill(PlanForm form, PlanView plan, BeforeEnterEvent event) {
        Optional<ActionView> known = PlanPath.id(event, "action")
                .map(ActionId::new)
                .map(id -> plan.action(id).orElseThrow(() -> Problem.notFound("action")));
        Optional<MeasureView> measure = known.map(ActionView::measure)
                .orElseGet(() -> event.getLocation().getQueryParameters().getSingleParameter(MEASURE))
                .map(this::measure);
        addComponentAtIndex(
                1,
                measure.map(this::about)
                        .orElseGet(() -> new Anchor("measures", getTranslation("plan.action.library"))));
        ActionInputs inputs = new ActionInputs(
                form, plan, SubsidyRoom.in(plan, programme.rules(plan.planTypeId()), known.map(ActionView::id)));
        if (known.isEmpty()) {
            measure.ifPresent(inputs::copy);
            form.saving(getTranslation("plan.action.add"), () -> plans().addAction(plan.id(), inputs.content()));
            return PlanSection.adding(PlanSection.Kind.ACTION);
        }
        ActionView action = known.get();
        action.carriedFrom().ifPresent(from -> addComponentAtIndex(1, new CarriedMark(plan)));
        inputs.show(action);
        form.saving(
                getTranslation("plan.save"),
                () -> plans().changeAction(plan.id(), plan.version(), action.id(), inputs.content()));
        form.removing(
                getTranslation("plan.action.remove"),
                getTranslation("plan.action.remove.lost", action.title()),
                () -> plans().removeAction(plan.id(), plan.version(), action.id()));
        evidence(plan, action);
        return PlanSection.of(action.id());
    }

    private void evidence(PlanView plan, ActionView action) {
        add(new FilePanel(
                getTranslation("plan.evidence.title"),
                getTranslation("plan.evidence.help"),
                limits,
                new PlanFolder(plans(), files, plan.id(), new FilePlace.Evidence(action.id()))));
    }

    private MeasureView measure(String code) {
        return measures.measure(code, Language.of(getLocale()));
    }

    private Component about(MeasureView measure) {
        OrderedList steps = new OrderedList();
        measure.steps().forEach(step -> steps.add(new ListItem(step)));
        Paragraph origin = new Paragraph(
                new Text(getTranslation("plan.action.measure") + " "),
                new Anchor("measures/" + measure.code(), measure.name()));
        return new Notice(Tone.INFO, new Div(origin, steps));
    }
}
