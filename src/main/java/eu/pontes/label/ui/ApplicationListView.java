package eu.pontes.label.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.label.ApplicationView;
import eu.pontes.label.AwardService;
import eu.pontes.platform.text.Formats;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The authority's applications: those that wait for a decision first. */
@Route("label-applications")
@Menu(title = "label.applications", order = 20, icon = "vaadin:medal")
@RolesAllowed(Roles.AUTHORITY)
@Dependent
class ApplicationListView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private static final int PAGE = 20;

    private final transient AwardService awards;
    private final transient Formats formats = Formats.of(Language.of(getLocale()));

    @Inject
    ApplicationListView(AwardService awards) {
        this.awards = awards;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String offset = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("offset")
                .orElse("0");
        show(awards.applications(new PageRequest(number(offset), PAGE)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("label.applications"));
    }

    private void show(Page<ApplicationView> page) {
        removeAll();
        add(new H1(getTranslation("label.applications")));
        if (page.total() == 0) {
            Div empty = new Div(new Paragraph(getTranslation("label.applications.none")));
            empty.addClassName("p-empty");
            add(empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("p-cards");
        page.items().forEach(application -> list.add(card(application)));
        add(list, pages(page));
    }

    private ListItem card(ApplicationView application) {
        Anchor link = new Anchor("label-applications/" + application.id(), application.employerName());
        ListItem card = new ListItem(
                new H2(link),
                new Paragraph(Statuses.of(this, application.status())),
                new Paragraph(application.planTitle()),
                new Paragraph(getTranslation("label.received-on", formats.date(application.receivedOn()))));
        card.addClassName("p-card");
        return card;
    }

    private Component pages(Page<ApplicationView> page) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("label.pages"));
        nav.addClassName("p-toolbar");
        int offset = page.request().offset();
        if (offset > 0) {
            nav.add(new Anchor(
                    "label-applications?offset=" + Math.max(0, offset - PAGE), getTranslation("label.pages.previous")));
        }
        if (page.hasNext()) {
            nav.add(new Anchor("label-applications?offset=" + (offset + PAGE), getTranslation("label.pages.next")));
        }
        return nav;
    }

    private static int number(String offset) {
        try {
            return Integer.parseInt(offset);
        } catch (NumberFormatException notANumber) {
            throw Problem.invalid("offset", "WrongType");
        }
    }
}
