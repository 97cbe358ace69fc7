package eu.pontes.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.pontes.employer.EstablishmentId;
import eu.pontes.employer.EstablishmentService;
import eu.pontes.employer.EstablishmentView;
import eu.pontes.employer.UnitNumber;
import eu.pontes.employer.WriteEstablishment;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.reference.ReferenceData;
import eu.pontes.shell.Address;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** One place where people work: new, changed, closed or opened again. */
@Route("establishments/new")
@RouteAlias("establishments/:establishment")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.EDIT_PROFILE)
@Dependent
class EstablishmentEditor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "establishments";

    private final transient EstablishmentService establishments;
    private final Fields fields = new Fields();
    private final TextField name = fields.add("name", new TextField(getTranslation("employer.establishment.name")));
    private final TextField unitNumber =
            fields.add("unitNumber", new TextField(getTranslation("employer.establishment.unit-number")));
    private final TextField postcode = fields.add("postcode", new TextField(getTranslation("employer.postcode")));
    private final MunicipalityChoice municipality;
    private final Div toolbar = new Div();

    @Inject
    EstablishmentEditor(EstablishmentService establishments, ReferenceData reference) {
        this.establishments = establishments;
        municipality = fields.add("municipality", new MunicipalityChoice(reference, postcode));
        name.setMaxLength(120);
        name.setHelperText(getTranslation("employer.establishment.name.help"));
        unitNumber.setHelperText(getTranslation("employer.establishment.unit-number.help"));
        toolbar.addClassName("p-toolbar");
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        toolbar.removeAll();
        Optional<EstablishmentView> known = Address.id(event, "establishment", "establishment")
                .map(id -> establishments.establishment(new EstablishmentId(id)));
        PageHeader header = new PageHeader(known.map(EstablishmentView::name)
                        .orElseGet(() -> getTranslation("employer.establishment.add")))
                .backTo(LIST, getTranslation("employer.establishments"));
        Div form = new Div(fields, name, unitNumber, municipality, postcode, toolbar);
        form.addClassName("p-form");
        add(header);
        known.flatMap(EstablishmentView::unitNumber)
                .filter(number -> !number.checksOut())
                .ifPresent(number -> add(new Notice(
                        Tone.WARN, getTranslation("employer.establishment.number-unlikely", number.printed()))));
        add(form);
        known.ifPresentOrElse(this::show, () -> toolbar.add(save(() -> establishments.add(content()))));
        toolbar.add(new Anchor(LIST, getTranslation("employer.establishment.back")));
        known.ifPresent(place -> toolbar.add(closing(place)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("employer.establishment"));
    }

    private void show(EstablishmentView place) {
        name.setValue(place.name());
        unitNumber.setValue(place.unitNumber().map(UnitNumber::printed).orElse(""));
        municipality.show(place.municipality());
        postcode.setValue(place.postcode().orElse(""));
        toolbar.add(save(() -> establishments.change(place.id(), place.version(), content())));
    }

    private Button save(Fields.Attempt attempt) {
        Button save = new Button(getTranslation("employer.establishment.save"), click -> leaveAfter(attempt));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    /** Both can be undone at once, so nothing is asked. */
    private Component closing(EstablishmentView place) {
        Button button = place.isOpen()
                ? new Button(
                        getTranslation("employer.establishment.close"),
                        click -> leaveAfter(() -> establishments.close(place.id(), place.version())))
                : new Button(
                        getTranslation("employer.establishment.reopen"),
                        click -> leaveAfter(() -> establishments.reopen(place.id(), place.version())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void leaveAfter(Fields.Attempt attempt) {
        if (fields.attempt(attempt)) {
            UI.getCurrent().navigate(LIST);
        }
    }

    private WriteEstablishment content() {
        return new WriteEstablishment(
                name.getValue(), unitNumber.getValue(), municipality.nis().orElse(null), postcode.getValue());
    }
}
