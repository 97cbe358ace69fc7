package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
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
import eu.pontes.measure.MeasureService;
import eu.pontes.measure.MeasureView;
import eu.pontes.plan.ActionId;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
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
class ActionEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Names in the address the measure of the library that a new action is copied from. */
    static final String MEASURE = "measure";

    private final transient PlanService plans;
    private final transient MeasureService measures;

    @Inject
    ActionEditor(PlanService plans, MeasureService measures) {
        this.plans = plans;
        this.measures = measures;
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
        PageHeader header = PlanForm.header(getTranslation("plan.action"), getTranslation("plan.action.help"));
        Optional<MeasureView> measure = action.isPresent()
                ? action.flatMap(ActionView::measure).map(this::measure)
                : event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(MEASURE)
                        .map(this::measure);
        add(header);
        measure.ifPresentOrElse(
                known -> add(about(known)),
                () -> header.actions(new Anchor("measures", getTranslation("plan.action.library"))));
        add(form);
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
            measure.ifPresent(inputs::copy);
            form.saving(getTranslation("plan.action.add"), () -> plans.addAction(plan.id(), inputs.content()));
        }
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

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.action"));
    }
}
