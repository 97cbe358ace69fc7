package eu.pontes.alert.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.alert.DeskSearchService;
import eu.pontes.alert.Rhythm;
import eu.pontes.alert.SaveSearch;
import eu.pontes.alert.SearchWords;
import eu.pontes.identity.LogInAddress;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.platform.mail.MailAddress;
import eu.pontes.platform.text.Texts;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.SearchAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where a member of a desk keeps the search that led here. */
@Route("saved-searches/new")
@RolesAllowed(Roles.JOB_DESK)
@OpensWith(Permission.READ_DESK_REFERRALS)
@Dependent
class SaveSearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NAME = 100;

    private final transient DeskSearchService searches;
    private final transient LogInAddress logIn;
    private final transient SearchWords words;

    @Inject
    SaveSearchView(DeskSearchService searches, LogInAddress logIn, Texts texts) {
        this.searches = searches;
        this.logIn = logIn;
        words = new SearchWords(texts, Language.of(getLocale()));
        addClassNames("p-page", "p-page--narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OfferSearch search =
                SearchAddress.read(event.getLocation().getQueryParameters().getParameters());
        Optional<MailAddress> mail = logIn.verified().flatMap(MailAddress::of);
        removeAll();
        add(new PageHeader(getTranslation("alert.save.title"))
                .backTo("find-offers" + SearchAddress.query(search), getTranslation("alert.save.back")));
        add(mail.<Component>map(address -> form(search, address))
                .orElseGet(() -> new Notice(Tone.INFO, getTranslation("alert.save.no-address"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("alert.save.title"));
    }

    private Component form(OfferSearch search, MailAddress mail) {
        Fields fields = new Fields();
        TextField name = fields.add("name", new TextField(getTranslation("alert.save.name")));
        name.setMaxLength(NAME);
        name.setHelperText(getTranslation("alert.save.name.help"));
        name.setValue(start(words.of(search)));
        Select<Rhythm> rhythm = fields.add("rhythm", new Select<>());
        rhythm.setLabel(getTranslation("alert.save.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(item -> getTranslation(item.key()));
        rhythm.setValue(Rhythm.DAILY);
        Button save = new Button(getTranslation("alert.save.do"), click -> {
            SaveSearch command =
                    new SaveSearch(name.getValue(), search, rhythm.getValue(), Language.of(getLocale()), mail);
            if (fields.attempt(() -> searches.save(command))) {
                Notification.show(getTranslation("alert.save.done"));
                UI.getCurrent().navigate("saved-searches");
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(
                fields,
                new Paragraph(getTranslation("alert.save.for", words.of(search))),
                name,
                rhythm,
                new Paragraph(getTranslation("alert.save.to", mail.value())),
                save);
        form.addClassName("p-form");
        return form;
    }

    private static String start(String words) {
        return words.codePointCount(0, words.length()) <= NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0, NAME - 1)) + "…";
    }
}
