package eu.pontes.label.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.label.ApplicationView;
import eu.pontes.label.ApplyForLabel;
import eu.pontes.label.LabelCandidate;
import eu.pontes.label.LabelService;
import eu.pontes.label.LabelView;
import eu.pontes.platform.text.Formats;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.Fields;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** An employer's labels, what became of its applications, and the plans with which it can ask for one. */
@Route("labels")
@Menu(title = "label.menu", order = 50, icon = "vaadin:medal")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class LabelsView extends Main implements HasDynamicTitle {

    private final transient LabelService labels;
    private final transient Formats formats = Formats.of(Language.of(getLocale()));
    private final boolean mayApply;

    @Inject
    LabelsView(LabelService labels, Callers callers) {
        this.labels = labels;
        this.mayApply = callers.current().may(Permission.APPLY_FOR_LABELS);
        addClassName("p-page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("label.title"));
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("label.title")));
        List<LabelCandidate> candidates = mayApply ? labels.candidates() : List.of();
        List<ApplicationView> applications = labels.ownApplications();
        List<LabelView> own = labels.ownLabels();
        if (candidates.isEmpty() && applications.isEmpty()) {
            add(new EmptyState(getTranslation("label.none")));
            return;
        }
        if (!candidates.isEmpty()) {
            Section section = section("label.candidates");
            candidates.forEach(candidate -> section.add(card(candidate)));
            add(section);
        }
        if (!own.isEmpty()) {
            Section section = section("label.own");
            own.forEach(label -> section.add(new LabelCard(label, formats)));
            add(section);
        }
        if (!applications.isEmpty()) {
            Section section = section("label.applications.own");
            applications.forEach(application -> section.add(card(application)));
            add(section);
        }
    }

    private Section section(String title) {
        Section section = new Section(new H2(getTranslation(title)));
        section.addClassName("p-section");
        return section;
    }

    private Component card(LabelCandidate candidate) {
        Fields fields = new Fields();
        Select<OrganisationSummary> authority = fields.add("authority", new Select<>());
        authority.setLabel(getTranslation("label.authority"));
        List<OrganisationSummary> all = labels.authorities();
        authority.setItems(all);
        authority.setItemLabelGenerator(OrganisationSummary::name);
        authority.setVisible(all.size() != 1);
        if (all.size() == 1) {
            authority.setValue(all.get(0));
        }
        Button apply = new Button(getTranslation("label.apply"), click -> {
            ApplyForLabel command = new ApplyForLabel(
                    candidate.plan(),
                    authority.getOptionalValue().map(OrganisationSummary::id).orElse(null));
            if (fields.attempt(() -> labels.apply(command))) {
                show();
                Notification.show(getTranslation("label.applied"));
            }
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        String from = formats.date(candidate.period().from());
        String to = formats.date(candidate.period().to());
        Div card = new Div(
                new H3(candidate.title()),
                new Paragraph(getTranslation("label.candidate", from, to)),
                fields,
                authority,
                apply);
        card.addClassName("p-card");
        return card;
    }

    private Component card(ApplicationView application) {
        Div card = new Div(
                new H3(application.planTitle()),
                new Paragraph(Statuses.of(application.status())),
                new Paragraph(getTranslation(
                        "label.received", application.authorityName(), formats.date(application.receivedOn()))));
        if (application.reason() != null) {
            card.add(new Paragraph(getTranslation("label.reason", application.reason())));
        }
        card.addClassName("p-card");
        return card;
    }
}
