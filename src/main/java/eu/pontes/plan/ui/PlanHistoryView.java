package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.pontes.audit.AuditLine;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Page;
import eu.pontes.plan.HistoryService;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.view.SubmissionChoice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Pager;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** How a plan came to say what it says: two submissions side by side, and who did what when. */
@Route("plans/:plan/history")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.READ_OWN_PLANS)
@Dependent
class PlanHistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient HistoryService history;

    @Inject
    PlanHistoryView(PlanService plans, HistoryService history) {
        this.plans = plans;
        this.history = history;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanView plan = plans.plan(PlanPath.plan(event));
        String route = PlanPath.to(plan.id(), "history");
        QueryParameters asked = event.getLocation().getQueryParameters();
        add(
                new PageHeader(getTranslation("history.title")).backTo(PlanPath.to(plan.id()), plan.title()),
                new SubmissionChoice(
                        route, history.kept(plan.id()), asked, (from, to) -> history.compare(plan.id(), from, to)),
                trail(plan, route, asked));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("history.title"));
    }

    private Component trail(PlanView plan, String route, QueryParameters asked) {
        Page<AuditLine> lines = history.trail(plan.id(), Pager.request(asked));
        UnorderedList list = new UnorderedList();
        list.addClassName("p-history");
        lines.items().forEach(line -> list.add(new ListItem(sentence(plan, line))));
        Section section = new Section(new H2(getTranslation("history.trail")), list, new Pager(route, asked, lines));
        section.addClassName("p-section");
        return section;
    }

    private String sentence(PlanView plan, AuditLine line) {
        String who = line.by().orElseGet(() -> getTranslation("history.nobody"));
        String what = DeedWords.of(plan, line, this::getTranslation);
        return getTranslation("history.line", line.at(), who, what);
    }
}
