package eu.pontes.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Page;
import eu.pontes.measure.MeasureCard;
import eu.pontes.measure.MeasureSearch;
import eu.pontes.measure.MeasureService;
import eu.pontes.programme.Named;
import eu.pontes.programme.ProgrammeService;
import eu.pontes.reference.ReferenceData;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Pager;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The library, to be searched by words and narrowed down; the address keeps what was asked. */
@Route("measures")
@Menu(title = "measure.menu", order = 25, icon = "vaadin:book")
@RolesAllowed({Roles.EMPLOYER, Roles.CONSULTANT})
@Dependent
class MeasureListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "measures";
    private static final String WORDS = "q";

    private final transient MeasureService measures;
    private final transient MeasureWords names;
    private final TextField words = new TextField();
    private final Map<String, Select<Named>> filters = new LinkedHashMap<>();
    private final Div results = new Div();

    @Inject
    MeasureListView(MeasureService measures, ProgrammeService programme, ReferenceData reference) {
        this.measures = measures;
        names = MeasureWords.of(programme, reference, language());
        addClassName("p-page");
        results.getElement().setAttribute("role", "region");
        results.getElement().setAttribute("aria-label", getTranslation("measure.results"));
        add(
                new PageHeader(getTranslation("measure.list.title")).lead(getTranslation("measure.list.help")),
                toolbar(),
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        words.setValue(asked.getSingleParameter(WORDS).orElse(""));
        filters.forEach((name, filter) -> filter.setValue(filter.getListDataView()
                .getItems()
                .filter(item -> asked.getSingleParameter(name)
                        .filter(item.code()::equals)
                        .isPresent())
                .findFirst()
                .orElse(null)));
        MeasureSearch search = new MeasureSearch(words.getValue(), chosen("domain"), chosen("group"), chosen("sector"));
        show(measures.search(search, language(), Pager.request(asked)), asked);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("measure.list.title"));
    }

    private Component toolbar() {
        words.setLabel(getTranslation("measure.search"));
        words.setMaxLength(100);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.getElement().setAttribute("data-search", true);
        words.addValueChangeListener(change -> filterChanged(change.isFromClient()));
        Div toolbar = new Div(
                words,
                filter("domain", "measure.domain", names.domains()),
                filter("group", "measure.group", names.targetGroups()),
                filter("sector", "measure.sector", names.sectors()));
        toolbar.addClassName("p-toolbar");
        toolbar.getElement().setAttribute("role", "search");
        return toolbar;
    }

    private Select<Named> filter(String name, String label, List<Named> choices) {
        Select<Named> filter = new Select<>();
        filter.setLabel(getTranslation(label));
        filter.setItems(choices);
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("measure.any"));
        filter.setItemLabelGenerator(item -> item == null ? getTranslation("measure.any") : item.name());
        filter.addValueChangeListener(change -> filterChanged(change.isFromClient()));
        filters.put(name, filter);
        return filter;
    }

    private void filterChanged(boolean byUser) {
        if (byUser) {
            Map<String, String> wanted = new LinkedHashMap<>();
            if (!words.isEmpty()) {
                wanted.put(WORDS, words.getValue());
            }
            filters.forEach(
                    (name, filter) -> filter.getOptionalValue().ifPresent(choice -> wanted.put(name, choice.code())));
            getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.simple(wanted)));
        }
    }

    private @Nullable String chosen(String filter) {
        Select<Named> choice = filters.get(filter);
        return choice == null
                ? null
                : choice.getOptionalValue().map(Named::code).orElse(null);
    }

    private void show(Page<MeasureCard> found, QueryParameters asked) {
        results.removeAll();
        if (found.items().isEmpty()) {
            results.add(new EmptyState(
                    getTranslation("measure.none"), new Anchor(ROUTE, getTranslation("measure.none.all"))));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("p-cards");
        found.items().forEach(measure -> cards.add(card(measure)));
        results.add(
                new Paragraph(getTranslation("measure.found", found.total())), cards, new Pager(ROUTE, asked, found));
    }

    private ListItem card(MeasureCard measure) {
        Paragraph where = new Paragraph(names.domains(measure.domains()));
        where.addClassName("p-hint");
        Paragraph effort = new Paragraph(getTranslation("measure.effort.is", measure.effort()));
        effort.addClassName("p-hint");
        ListItem card = new ListItem(
                new H2(new Anchor(ROUTE + "/" + measure.code(), measure.name())),
                new Paragraph(measure.about()),
                where,
                effort);
        card.addClassName("p-card");
        return card;
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
