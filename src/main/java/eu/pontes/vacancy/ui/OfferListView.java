package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
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
import eu.pontes.programme.Names;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Pager;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferStatus;
import eu.pontes.vacancy.OfferSummary;
import eu.pontes.vacancy.bulk.BulkService;
import eu.pontes.vacancy.exchange.OfferTables;
import eu.pontes.vacancy.quality.OfferQuality;
import eu.pontes.vacancy.quality.QualityService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The employer's own offers, newest first. */
@Route("offers")
@Menu(title = "vacancy.list.title", order = 30, icon = "vaadin:briefcase")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class OfferListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATUS = "status";

    private final transient OfferService offers;
    private final transient QualityService quality;
    private final transient BulkService bulk;
    private final transient OfferTables tables;
    private final transient Clock clock;
    private final boolean writer;
    private final Div news = new Div();

    @Inject
    OfferListView(
            OfferService offers,
            QualityService quality,
            BulkService bulk,
            OfferTables tables,
            Callers callers,
            Clock clock) {
        this.offers = offers;
        this.quality = quality;
        this.bulk = bulk;
        this.tables = tables;
        this.clock = clock;
        writer = callers.current().may(Permission.WRITE_OFFERS);
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        Optional<OfferStatus> status = parameters
                .getSingleParameter(STATUS)
                .flatMap(asked -> Arrays.stream(OfferStatus.values())
                        .filter(known -> known.name().equals(asked))
                        .findFirst());
        Page<OfferSummary> page = offers.offers(status, Pager.request(parameters));
        removeAll();
        add(header(), filter(status), news);
        if (page.items().isEmpty()) {
            add(empty(status));
        } else {
            BulkBar bar = new BulkBar(LocalDate.now(clock), wish -> run(wish, parameters));
            bar.setVisible(writer);
            add(bar, cards(page, bar), new Pager("offers", parameters, page), new OfferDownloads(tables, status));
        }
    }

    /** What became of the offers stays to be read above the list that shows it. */
    private void run(BulkBar.Wish wish, QueryParameters parameters) {
        news.removeAll();
        news.add(new BulkRun(bulk, wish, () -> show(parameters)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("vacancy.list.title"));
    }

    private Component header() {
        PageHeader header = new PageHeader(getTranslation("vacancy.list.title"))
                .actions(boards(), new Anchor("offers/templates", getTranslation("vacancy.templates.title")));
        return writer
                ? header.actions(new Anchor("offers/import", getTranslation("exchange.import.title")))
                        .mainAction("offers/new", getTranslation("vacancy.list.new"))
                : header;
    }

    /** Where job boards fetch what is open. */
    private Anchor boards() {
        Anchor boards = new Anchor("/feeds", getTranslation("board.page.title"));
        boards.setRouterIgnore(true);
        return boards;
    }

    private Component filter(Optional<OfferStatus> status) {
        Select<OfferStatus> select = new Select<>();
        select.setLabel(getTranslation("vacancy.list.filter"));
        select.setItems(OfferStatus.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("vacancy.list.filter.all"));
        select.setItemLabelGenerator(item -> getTranslation(item == null ? "vacancy.list.filter.all" : item.key()));
        select.setValue(status.orElse(null));
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        "offers",
                        change.getValue() == null
                                ? QueryParameters.empty()
                                : QueryParameters.of(STATUS, change.getValue().name())));
        Div toolbar = new Div(select);
        toolbar.addClassName("p-toolbar");
        return toolbar;
    }

    private Component cards(Page<OfferSummary> page, BulkBar bar) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("p-cards");
        Map<OfferId, OfferQuality> scores = quality.of(page.items().stream()
                .filter(offer -> offer.status().isEditable())
                .map(OfferSummary::id)
                .toList());
        page.items().forEach(offer -> cards.add(card(offer, Optional.ofNullable(scores.get(offer.id())), bar)));
        return cards;
    }

    /** What can still be made better tells how good it is. */
    private Component card(OfferSummary offer, Optional<OfferQuality> score, BulkBar bar) {
        Names scheme = offer.schemeName();
        String kind = scheme == null ? getTranslation(offer.kind().key()) : scheme.in(Language.of(getLocale()));
        Paragraph facts =
                new Paragraph(getTranslation("vacancy.list.facts", kind, offer.place(), offer.validThrough()));
        facts.addClassName("p-card__meta");
        ListItem card = new ListItem(
                new H2(new Anchor("offers/" + offer.id(), offer.title())), new OfferBadge(offer.status()), facts);
        score.map(this::words).ifPresent(card::add);
        if (writer) {
            card.add(bar.choose(offer));
        }
        card.addClassName("p-card");
        return card;
    }

    private Paragraph words(OfferQuality score) {
        Paragraph words = new Paragraph(getTranslation(
                "vacancy.list.quality",
                score.score(),
                getTranslation(score.grade().key())));
        words.addClassName("p-hint");
        return words;
    }

    private Component empty(Optional<OfferStatus> status) {
        return new EmptyState(getTranslation(status.isPresent() ? "vacancy.list.none" : "vacancy.list.empty"));
    }
}
