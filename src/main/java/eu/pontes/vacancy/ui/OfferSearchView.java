package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.platform.text.Texts;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Pager;
import eu.pontes.vacancy.OfferCard;
import eu.pontes.vacancy.OfferKind;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublishedOfferService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The job coach's search, from which a candidate is referred. */
@Route("find-offers")
@Menu(title = "vacancy.find.title", order = 20, icon = "vaadin:search")
@RolesAllowed(Roles.JOB_DESK)
@Dependent
class OfferSearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "find-offers";

    private final transient PublishedOfferService offers;
    private final transient Callers callers;
    private final transient OfferWords words;

    private final TextField text = new TextField(getTranslation("vacancy.search.text"));
    private final TextField place = new TextField(getTranslation("vacancy.search.place"));
    private final Select<OfferKind> kind = new Select<>();
    private final Div results = new Div();

    @Inject
    OfferSearchView(PublishedOfferService offers, Callers callers, Texts texts) {
        this.offers = offers;
        this.callers = callers;
        words = new OfferWords(texts, Language.of(getLocale()));
        addClassName("p-page");
        results.getElement().setAttribute("role", "region");
        results.getElement().setAttribute("aria-label", getTranslation("vacancy.find.results"));
        add(new PageHeader(getTranslation("vacancy.find.title")), form(), results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        OfferSearch search = new OfferSearch(
                parameters.getSingleParameter("q").orElse(null),
                parameters.getSingleParameter("place").orElse(null),
                parameters
                        .getSingleParameter("kind")
                        .flatMap(asked -> Arrays.stream(OfferKind.values())
                                .filter(known -> known.name().equals(asked))
                                .findFirst())
                        .orElse(null));
        text.setValue(search.text());
        place.setValue(search.place());
        kind.setValue(search.kind());
        show(offers.searchForDesks(search, Pager.request(parameters)), parameters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("vacancy.find.title"));
    }

    private Component form() {
        kind.setLabel(getTranslation("vacancy.search.kind"));
        kind.setItems(OfferKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("vacancy.search.kind.all"));
        kind.setItemLabelGenerator(item -> getTranslation(item == null ? "vacancy.search.kind.all" : item.key()));
        text.setMaxLength(100);
        place.setMaxLength(100);
        Button search = new Button(getTranslation("vacancy.search.do"), click -> search());
        search.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.addClickShortcut(Key.ENTER);
        Div form = new Div(text, place, kind, search);
        form.addClassName("p-toolbar");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    private void search() {
        Map<String, String> wanted = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            wanted.put("q", text.getValue());
        }
        if (!place.isEmpty()) {
            wanted.put("place", place.getValue());
        }
        if (kind.getValue() != null) {
            wanted.put("kind", kind.getValue().name());
        }
        UI.getCurrent().navigate(ROUTE, QueryParameters.simple(wanted));
    }

    private void show(Page<OfferCard> found, QueryParameters parameters) {
        results.removeAll();
        if (found.items().isEmpty()) {
            results.add(new EmptyState(getTranslation("vacancy.search.none")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("p-cards");
        found.items().forEach(offer -> cards.add(card(offer)));
        results.add(
                new Paragraph(getTranslation("vacancy.search.found", found.total())),
                cards,
                new Pager(ROUTE, parameters, found));
    }

    private Component card(OfferCard offer) {
        H2 title = new H2(offer.title());
        title.getElement().setAttribute("lang", offer.language().tag());
        Anchor open = new Anchor("find-offers/" + offer.id(), getTranslation("vacancy.find.open"));
        describe(open, offer);
        Div links = new Div(open);
        links.addClassName("p-toolbar");
        if (callers.current().may(Permission.REFER_CANDIDATES)) {
            Anchor refer = new Anchor("refer/" + offer.id(), getTranslation("vacancy.find.refer"));
            describe(refer, offer);
            links.add(refer);
        }
        ListItem card = new ListItem(
                title,
                new Paragraph(
                        getTranslation("vacancy.find.where", offer.employerName(), words.place(offer.workplace()))),
                new Paragraph(words.hours(offer.terms()) + " · " + words.wage(offer.terms())),
                new Paragraph(String.join(" · ", words.needs().onDayOne(offer.needs()))),
                links);
        if (offer.status() == OfferStatus.HEAD_START) {
            card.addComponentAtIndex(1, new OfferBadge(offer.status()));
        }
        card.addClassName("p-card");
        return card;
    }

    /** Read without the card around it, a link must still say which offer it means. */
    private static void describe(Anchor link, OfferCard offer) {
        link.setAriaLabel(link.getText() + ": " + offer.title());
    }
}
