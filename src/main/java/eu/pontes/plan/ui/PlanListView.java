package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.charter.CharterService;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.PageRequest;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanSummary;
import eu.pontes.plan.view.PlanStatusBadge;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** All plans of the employer, the newest first, and the way to start one. */
@Route("plans")
@Menu(title = "plan.menu", order = 20, icon = "vaadin:clipboard-check")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class PlanListView extends Main implements HasDynamicTitle {

    /** Up to this many the list is as long as its content; a longer one scrolls in itself. */
    private static final int SHORT = 10;

    private final transient PlanService plans;

    @Inject
    PlanListView(PlanService plans, Callers callers, CharterService charters) {
        this.plans = plans;
        addClassName("p-page");
        PageHeader header = new PageHeader(getTranslation("plan.list.title"));
        Caller caller = callers.current();
        Component start = start(caller, charters.hasSigned(caller.organisation()));
        add(header);
        long total = plans.plans(PageRequest.first()).total();
        if (total == 0) {
            add(new EmptyState(getTranslation("plan.list.empty"), start));
        } else {
            header.actions(start);
            add(list(total));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.list.title"));
    }

    private Component start(Caller caller, boolean charterSigned) {
        if (!caller.may(Permission.DRAFT_PLANS)) {
            return new Paragraph(getTranslation("plan.list.reader"));
        }
        return charterSigned
                ? PageHeader.mainLink("plans/new", getTranslation("plan.start"))
                : PageHeader.mainLink("charter", getTranslation("plan.charter-first"));
    }

    private Component list(long total) {
        Grid<PlanSummary> list = new Grid<>();
        list.getElement().setAttribute("aria-label", getTranslation("plan.list.title"));
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addColumn(new ComponentRenderer<>(this::line)).setHeader(getTranslation("plan.list.column"));
        list.setAllRowsVisible(total <= SHORT);
        list.setItems(
                query -> plans
                        .plans(new PageRequest(query.getOffset(), Math.min(query.getLimit(), PageRequest.MAX_LIMIT)))
                        .items()
                        .stream(),
                query -> Math.toIntExact(plans.plans(PageRequest.first()).total()));
        return list;
    }

    private Component line(PlanSummary plan) {
        Paragraph about = new Paragraph(getTranslation(
                "plan.list.about",
                plan.planType().in(Language.of(getLocale())),
                plan.period().from(),
                plan.period().to()));
        about.addClassName("p-hint");
        Div line = new Div(
                new Anchor(PlanPath.to(plan.id()), plan.title()), new Div(new PlanStatusBadge(plan.status())), about);
        line.getStyle().set("white-space", "normal");
        return line;
    }
}
