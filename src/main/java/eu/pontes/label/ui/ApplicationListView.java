package eu.pontes.label.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.label.ApplicationView;
import eu.pontes.label.AwardService;
import eu.pontes.platform.text.Formats;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Pager;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The authority's applications: those that wait for a decision first. */
@Route("label-applications")
@Menu(title = "label.applications", order = 20, icon = "vaadin:medal")
@RolesAllowed(Roles.AUTHORITY)
@Dependent
class ApplicationListView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient AwardService awards;
    private final transient Formats formats = Formats.of(Language.of(getLocale()));

    @Inject
    ApplicationListView(AwardService awards) {
        this.awards = awards;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        show(awards.applications(Pager.request(parameters)), parameters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("label.applications"));
    }

    private void show(Page<ApplicationView> page, QueryParameters parameters) {
        removeAll();
        add(new PageHeader(getTranslation("label.applications")));
        if (page.total() == 0) {
            add(new EmptyState(getTranslation("label.applications.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("p-cards");
        page.items().forEach(application -> list.add(card(application)));
        add(list, new Pager("label-applications", parameters, page));
    }

    private ListItem card(ApplicationView application) {
        Anchor link = new Anchor("label-applications/" + application.id(), application.employerName());
        ListItem card = new ListItem(
                new H2(link),
                new Paragraph(Statuses.of(application.status())),
                new Paragraph(application.planTitle()),
                new Paragraph(getTranslation("label.received-on", formats.date(application.receivedOn()))));
        card.addClassName("p-card");
        return card;
    }
}
