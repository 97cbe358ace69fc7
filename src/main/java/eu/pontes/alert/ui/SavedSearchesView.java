package eu.pontes.alert.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import eu.pontes.alert.DeskSearchService;
import eu.pontes.alert.Rhythm;
import eu.pontes.alert.SavedSearchSummary;
import eu.pontes.alert.SearchWords;
import eu.pontes.identity.Callers;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Texts;
import eu.pontes.shell.Decision;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.SearchAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What the desk looks for, and who is told how soon. */
@Route("saved-searches")
@Menu(title = "alert.list.title", order = 21, icon = "vaadin:bell")
@RolesAllowed(Roles.JOB_DESK)
@OpensWith(Permission.READ_DESK_REFERRALS)
@Dependent
class SavedSearchesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DeskSearchService searches;
    private final transient Callers callers;
    private final transient SearchWords words;

    @Inject
    SavedSearchesView(DeskSearchService searches, Callers callers, Texts texts) {
        this.searches = searches;
        this.callers = callers;
        words = new SearchWords(texts, Language.of(getLocale()));
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("alert.list.title"));
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("alert.list.title")).lead(getTranslation("alert.list.lead")));
        List<SavedSearchSummary> saved = searches.list();
        if (saved.isEmpty()) {
            add(new EmptyState(
                    getTranslation("alert.list.empty"), new Anchor("find-offers", getTranslation("alert.list.begin"))));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("p-cards");
        saved.forEach(search -> cards.add(card(search)));
        add(cards);
    }

    private Component card(SavedSearchSummary search) {
        Paragraph wishes = new Paragraph(words.of(search.search()));
        wishes.addClassName("p-card__meta");
        Anchor come = new Anchor(results(search.search()), getTranslation("alert.list.come"));
        come.setAriaLabel(come.getText() + ": " + search.name());
        Div actions = new Div();
        actions.addClassName("p-toolbar");
        if (search.own()) {
            actions.add(rhythm(search));
        }
        actions.add(come);
        if (search.own() || callers.current().may(Permission.REFER_CANDIDATES)) {
            actions.add(stop(search));
        }
        ListItem card = new ListItem(new H2(search.name()), wishes);
        if (!search.own()) {
            card.add(new Paragraph(getTranslation(
                    "alert.list.colleague", getTranslation(search.rhythm().key()))));
        }
        card.add(actions);
        card.addClassName("p-card");
        return card;
    }

    /** What would come if it were new: the same search, the newest first. */
    private static String results(OfferSearch search) {
        return "find-offers" + SearchAddress.query(search.ordered(OfferOrder.NEWEST));
    }

    private Component rhythm(SavedSearchSummary search) {
        Select<Rhythm> select = new Select<>();
        select.setLabel(getTranslation("alert.list.rhythm"));
        select.setAriaLabel(getTranslation("alert.list.rhythm") + ": " + search.name());
        select.setItems(Rhythm.values());
        select.setItemLabelGenerator(item -> getTranslation(item.key()));
        select.setValue(search.rhythm());
        select.addValueChangeListener(change -> {
            searches.change(search.id(), change.getValue());
            Notification.show(getTranslation("alert.list.changed"));
        });
        return select;
    }

    private Component stop(SavedSearchSummary search) {
        Button stop = new Button(
                getTranslation("alert.list.stop"),
                click -> new Decision(
                                getTranslation("alert.list.stop"),
                                getTranslation("alert.list.stop.means", search.name()))
                        .destructive()
                        .open(() -> searches.stop(search.id()), this::show));
        stop.setAriaLabel(stop.getText() + ": " + search.name());
        stop.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return stop;
    }
}
