package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.shell.Decision;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.vacancy.template.NameTemplate;
import eu.pontes.vacancy.template.TemplateService;
import eu.pontes.vacancy.template.TemplateSummary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What an employer keeps to begin new offers with. */
@Route("offers/templates")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class TemplateListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TemplateService templates;
    private final transient Clock clock;
    private final boolean writer;

    @Inject
    TemplateListView(TemplateService templates, Callers callers, Clock clock) {
        this.templates = templates;
        this.clock = clock;
        writer = callers.current().may(Permission.WRITE_OFFERS);
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("vacancy.templates.title"));
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("vacancy.templates.title"))
                .backTo("offers", getTranslation("vacancy.list.title"))
                .lead(getTranslation("vacancy.templates.lead")));
        List<TemplateSummary> found = templates.templates();
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("vacancy.templates.empty")));
        } else {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("p-cards");
            found.forEach(template -> cards.add(card(template)));
            add(cards);
        }
    }

    private Component card(TemplateSummary template) {
        LocalDate changed = LocalDate.ofInstant(template.changedAt(), clock.getZone());
        Paragraph facts = new Paragraph(getTranslation("vacancy.templates.changed", changed));
        facts.addClassName("p-card__meta");
        ListItem card = new ListItem(new H2(template.name()), facts);
        card.addClassName("p-card");
        if (writer) {
            card.add(ways(template));
        }
        return card;
    }

    private Component ways(TemplateSummary template) {
        Div ways = new Div(
                new Anchor(Beginnings.path(template.id()), getTranslation("vacancy.templates.begin")),
                button("vacancy.templates.rename", template, () -> rename(template)),
                button("vacancy.templates.remove", template, () -> remove(template)));
        ways.addClassName("p-toolbar");
        return ways;
    }

    /** Whoever hears the button without seeing its card hears the name too. */
    private Button button(String verb, TemplateSummary template, SerializableRunnable click) {
        Button button = new Button(getTranslation(verb), pressed -> click.run());
        button.setAriaLabel(getTranslation("vacancy.templates.verb", getTranslation(verb), template.name()));
        return button;
    }

    private void rename(TemplateSummary template) {
        Decision decision = new Decision(
                getTranslation("vacancy.templates.rename"), getTranslation("vacancy.templates.rename.about"));
        TextField name = asking(decision, template.name());
        decision.open(
                () -> templates.rename(template.id(), template.version(), new NameTemplate(name.getValue())),
                () -> done("vacancy.templates.renamed"));
    }

    private void remove(TemplateSummary template) {
        new Decision(
                        getTranslation("vacancy.templates.remove"),
                        getTranslation("vacancy.templates.remove.loss", template.name()))
                .destructive()
                .open(
                        () -> templates.remove(template.id(), template.version()),
                        () -> done("vacancy.templates.removed"));
    }

    /** Asks for a name in a dialog. */
    static TextField asking(Decision decision, String proposed) {
        TextField name =
                decision.fields().add("name", new TextField(decision.getTranslation("vacancy.templates.name")));
        name.setMaxLength(NameTemplate.LONGEST);
        name.setValue(proposed.length() > NameTemplate.LONGEST ? "" : proposed);
        name.setRequiredIndicatorVisible(true);
        return decision.asking(name);
    }

    private void done(String news) {
        show();
        Notification.show(getTranslation(news));
    }
}
