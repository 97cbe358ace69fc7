package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
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
import eu.pontes.vacancy.FoundOffers;
import eu.pontes.vacancy.OfferCard;
import eu.pontes.vacancy.OfferFacet;
import eu.pontes.vacancy.OfferOrder;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferWords;
import eu.pontes.vacancy.PublishedOfferService;
import eu.pontes.vacancy.SearchAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final Language language;

    private final TextField text = new TextField(getTranslation("vacancy.search.text"));
    private final TextField place = new TextField(getTranslation("vacancy.search.place"));
    private final Select<Integer> within = new Select<>();
    private final Select<OfferOrder> order = new Select<>();
    private final Map<OfferFacet, MultiSelectComboBox<String>> facets = new EnumMap<>(OfferFacet.class);
    private final Div results = new Div();
    private @Nullable FoundOffers found;

    @Inject
    OfferSearchView(PublishedOfferService offers, Callers callers, Texts texts) {
        this.offers = offers;
        this.callers = callers;
        language = Language.of(getLocale());
        words = new OfferWords(texts, language);
        addClassName("p-page");
        results.getElement().setAttribute("role", "region");
        results.getElement().setAttribute("aria-label", getTranslation("vacancy.find.results"));
        add(new PageHeader(getTranslation("vacancy.find.title")), form(), results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        FoundOffers answer =
                offers.findForDesks(SearchAddress.read(parameters.getParameters()), Pager.request(parameters));
        found = answer;
        OfferSearch search = answer.search();
        text.setValue(search.text());
        place.setValue(search.place());
        within.setValue(search.within());
        order.setValue(search.order());
        facets.forEach((facet, box) -> {
            List<String> options = answer.options(facet);
            box.setVisible(!options.isEmpty());
            box.setItems(options);
            box.setValue(search.chosen(facet));
        });
        show(answer, parameters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("vacancy.find.title"));
    }

    private Component form() {
        text.setMaxLength(100);
        place.setMaxLength(100);
        within.setLabel(getTranslation("vacancy.search.within"));
        within.setItems(OfferSearch.DISTANCES);
        within.setItemLabelGenerator(distance -> getTranslation("vacancy.search.distance", distance));
        order.setLabel(getTranslation("vacancy.search.order"));
        order.setItems(OfferOrder.values());
        order.setItemLabelGenerator(item -> getTranslation(item.key()));
        Button search = new Button(getTranslation("vacancy.search.do"), click -> search());
        search.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.addClickShortcut(Key.ENTER);
        Div form = new Div(text, place, within, order);
        for (OfferFacet facet : OfferFacet.values()) {
            form.add(facets.computeIfAbsent(facet, this::box));
        }
        form.add(search);
        form.addClassName("p-toolbar");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    private MultiSelectComboBox<String> box(OfferFacet facet) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>(getTranslation(facet.key()));
        box.setItemLabelGenerator(value -> getTranslation(
                "vacancy.search.option",
                getTranslation(facet.word(value).key()),
                found == null ? 0 : found.count(facet, value)));
        return box;
    }

    private void search() {
        Map<OfferFacet, Set<String>> choices = new EnumMap<>(OfferFacet.class);
        facets.forEach((facet, box) -> choices.put(facet, box.getValue()));
        OfferSearch wanted =
                new OfferSearch(text.getValue(), place.getValue(), within.getValue(), choices, order.getValue());
        UI.getCurrent().navigate(ROUTE, new QueryParameters(SearchAddress.parameters(wanted)));
    }

    private void show(FoundOffers answer, QueryParameters parameters) {
        results.removeAll();
        answer.spelling()
                .ifPresent(words -> results.add(new Paragraph(getTranslation("vacancy.search.spelling", words))));
        Page<FoundOffers.Found> page = answer.page();
        if (page.items().isEmpty()) {
            results.add(new EmptyState(getTranslation("vacancy.search.none")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("p-cards");
        page.items().forEach(offer -> cards.add(card(offer.card())));
        results.add(
                new Paragraph(getTranslation("vacancy.search.found", page.total())),
                cards,
                new Pager(ROUTE, parameters, page));
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
                new Paragraph(String.join(" · ", facts(offer))),
                new Paragraph(String.join(" · ", words.needs().onDayOne(offer.needs()))),
                links);
        if (offer.status() == OfferStatus.HEAD_START) {
            card.addComponentAtIndex(1, new OfferBadge(offer.status()));
        }
        card.addClassName("p-card");
        return card;
    }

    private List<String> facts(OfferCard offer) {
        Stream<String> scheme = Stream.ofNullable(offer.schemeName()).map(names -> names.in(language));
        return Stream.concat(scheme, Stream.of(words.hours(offer.terms()), words.wage(offer.terms())))
                .toList();
    }

    /** Read without the card around it, a link must still say which offer it means. */
    private static void describe(Anchor link, OfferCard offer) {
        link.setAriaLabel(link.getText() + ": " + offer.title());
    }
}
