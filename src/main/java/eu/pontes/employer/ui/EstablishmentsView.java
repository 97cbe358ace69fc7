package eu.pontes.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.employer.EstablishmentService;
import eu.pontes.employer.EstablishmentView;
import eu.pontes.employer.UnitNumber;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.shell.Badge;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places where the people of an employer work. */
@Route("establishments")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class EstablishmentsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EstablishmentService establishments;
    private final boolean mayEdit;

    @Inject
    EstablishmentsView(EstablishmentService establishments, Callers callers) {
        this.establishments = establishments;
        this.mayEdit = callers.current().may(Permission.EDIT_PROFILE);
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHeader header = new PageHeader(getTranslation("employer.establishments"))
                .backTo("profile", getTranslation("employer.title"))
                .lead(getTranslation("employer.establishments.help"));
        if (mayEdit) {
            header.mainAction("establishments/new", getTranslation("employer.establishment.add"));
        }
        List<EstablishmentView> all = establishments.establishments();
        add(header, all.isEmpty() ? new EmptyState(getTranslation("employer.establishments.none")) : list(all));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("employer.establishments"));
    }

    private Component list(List<EstablishmentView> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("p-task-list");
        all.forEach(place -> list.add(row(place)));
        return list;
    }

    private ListItem row(EstablishmentView place) {
        ListItem row = new ListItem();
        row.addClassName("p-task");
        row.add(
                mayEdit ? new Anchor("establishments/" + place.id(), place.name()) : new Span(place.name()),
                state(place));
        String facts = Stream.concat(place.unitNumber().map(UnitNumber::printed).stream(), place.postcode().stream())
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            Span hint = new Span(facts);
            hint.addClassName("p-hint");
            row.add(hint);
        }
        return row;
    }

    private static Badge state(EstablishmentView place) {
        if (!place.isOpen()) {
            return new Badge(Tone.NEUTRAL, "employer.establishment.closed");
        }
        return place.unitNumber().filter(number -> !number.checksOut()).isPresent()
                ? new Badge(Tone.WARN, "employer.establishment.check-number")
                : new Badge(Tone.OK, "employer.establishment.open");
    }
}
