package eu.pontes.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.employer.EmployerService;
import eu.pontes.employer.OwnProfile;
import eu.pontes.employer.UpdateProfile;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.EmployerNature;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.reference.Municipality;
import eu.pontes.reference.NaceCode;
import eu.pontes.reference.NisCode;
import eu.pontes.reference.Place;
import eu.pontes.reference.ReferenceData;
import eu.pontes.reference.Sector;
import eu.pontes.shell.Fields;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which an employer says who it is. */
@Route("profile")
@Menu(title = "employer.menu", order = 60, icon = "vaadin:building")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class ProfileView extends Main implements HasDynamicTitle {

    private static final int MOST_PLACES = 200;

    private final transient EmployerService employers;
    private final transient ReferenceData reference;
    private final Language language = Language.of(getLocale());
    private final Fields fields = new Fields();
    private final RegistrationInputs registration = new RegistrationInputs(fields);
    private final Select<EmployerNature> nature = fields.add("nature", new Select<>());
    private final ComboBox<Sector> sector = fields.add("sectorCode", new ComboBox<>(getTranslation("employer.sector")));
    private final ComboBox<Municipality> municipality =
            fields.add("municipality", new ComboBox<>(getTranslation("employer.municipality")));
    private final TextField postcode = fields.add("postcode", new TextField(getTranslation("employer.postcode")));
    private final IntegerField workforce =
            fields.add("workforce", new IntegerField(getTranslation("employer.workforce")));
    private final BigDecimalField fullTimeEquivalents =
            fields.add("fullTimeEquivalents", new BigDecimalField(getTranslation("employer.size")));
    private final TextField website = fields.add("website", new TextField(getTranslation("employer.website")));
    private final TextArea about = fields.add("about", new TextArea(getTranslation("employer.about")));
    private int version;

    @Inject
    ProfileView(EmployerService employers, ReferenceData reference, Callers callers) {
        this.employers = employers;
        this.reference = reference;
        addClassName("p-page");
        choices();
        helpers();
        show(employers.ownProfile());
        Caller caller = callers.current();
        add(new PageHeader(getTranslation("employer.title")).lead(getTranslation("employer.intro")), fields);
        add(caller.may(Permission.EDIT_PROFILE) ? form() : readOnly());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("employer.title"));
    }

    private void choices() {
        nature.setLabel(getTranslation("employer.nature"));
        nature.setItemLabelGenerator(value -> value == null ? "" : getTranslation(value.key()));
        nature.setEmptySelectionAllowed(true);
        nature.setItems(EmployerNature.values());
        sector.setItems(reference.sectors(language));
        sector.setItemLabelGenerator(item -> item.code() + " " + item.label());
        municipality.setItems(this::municipalities);
        municipality.setItemLabelGenerator(
                item -> item.name().in(language) + " (" + item.postcode().value() + ")");
        municipality.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && postcode.isEmpty()) {
                postcode.setValue(change.getValue().postcode().value());
            }
        });
    }

    private Stream<Municipality> municipalities(Query<Municipality, String> query) {
        String typed = query.getFilter().orElse("");
        List<NisCode> codes = reference.places(typed, MOST_PLACES).stream()
                .map(Place::nis)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return reference.municipalities(codes).stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private void helpers() {
        nature.setHelperText(getTranslation("employer.nature.help"));
        fullTimeEquivalents.setHelperText(getTranslation("employer.size.help"));
        fullTimeEquivalents.setLocale(getLocale());
        municipality.setHelperText(getTranslation("employer.municipality.help"));
        workforce.setHelperText(getTranslation("employer.workforce.help"));
        website.setHelperText(getTranslation("employer.website.help"));
        about.setHelperText(getTranslation("employer.about.help"));
        workforce.setMin(0);
        about.setMaxLength(2000);
    }

    private Div inputs() {
        Div form = new Div(
                registration, nature, sector, municipality, postcode, workforce, fullTimeEquivalents, website, about);
        form.addClassName("p-form");
        return form;
    }

    private Component form() {
        Button save = new Button(getTranslation("employer.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = inputs();
        form.add(save);
        return form;
    }

    private Component readOnly() {
        registration.onlyToRead();
        Stream.of(postcode, website).forEach(field -> field.setReadOnly(true));
        nature.setReadOnly(true);
        fullTimeEquivalents.setReadOnly(true);
        sector.setReadOnly(true);
        municipality.setReadOnly(true);
        workforce.setReadOnly(true);
        about.setReadOnly(true);
        return inputs();
    }

    private void show(OwnProfile profile) {
        version = profile.version();
        registration.show(profile.registration());
        nature.setValue(profile.nature());
        fullTimeEquivalents.setValue(profile.fullTimeEquivalents());
        sector.setValue(Optional.ofNullable(profile.sectorCode())
                .flatMap(code -> reference.sector(new NaceCode(code), language))
                .orElse(null));
        municipality.setValue(Optional.ofNullable(profile.municipality())
                .flatMap(code -> reference.municipality(new NisCode(code)))
                .orElse(null));
        postcode.setValue(text(profile.postcode()));
        workforce.setValue(profile.workforce());
        website.setValue(text(profile.website()));
        about.setValue(text(profile.about()));
    }

    private void save() {
        boolean saved = fields.attempt(() -> show(employers.update(new UpdateProfile(
                version,
                registration.content(),
                nature.getValue(),
                sector.getOptionalValue().map(item -> item.code().value()).orElse(null),
                municipality.getOptionalValue().map(item -> item.nis().value()).orElse(null),
                postcode.getValue(),
                workforce.getValue(),
                fullTimeEquivalents.getValue(),
                website.getValue(),
                about.getValue()))));
        if (saved) {
            Notification.show(getTranslation("employer.saved"));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
