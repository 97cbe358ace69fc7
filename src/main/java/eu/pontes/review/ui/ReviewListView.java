package eu.pontes.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
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
import eu.pontes.kernel.Page;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.PlanFilter;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanSummary;
import eu.pontes.plan.view.PlanStatusBadge;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Pager;
import eu.pontes.shell.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All plans of the service in one dense list, the longest waiting first; the address keeps filter and page. */
@Route("reviews")
@Menu(title = "review.list", order = 20, icon = "vaadin:clipboard-check")
@RolesAllowed(Roles.CONSULTANT)
@Dependent
class ReviewListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final List<PlanStatus> STATUSES = Arrays.stream(PlanStatus.values())
            .filter(status -> status != PlanStatus.DRAFT)
            .toList();

    private final transient EntrustedPlanService plans;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Select<PlanStatus> status = new Select<>();
    private final Div list = new Div();

    @Inject
    ReviewListView(EntrustedPlanService plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
        addClassNames("p-page", "p-page--wide");
        search.setLabel(getTranslation("review.list.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.getElement().setAttribute("data-search", true);
        search.addValueChangeListener(change -> filterChanged(change.isFromClient()));
        status.setLabel(getTranslation("review.list.status"));
        status.setItems(STATUSES);
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("review.list.any-status"));
        status.setItemLabelGenerator(item -> getTranslation(item == null ? "review.list.any-status" : item.key()));
        status.addValueChangeListener(change -> filterChanged(change.isFromClient()));
        KeyboardHelp help = new KeyboardHelp();
        Button keys = new Button(getTranslation("review.keys"), click -> help.open());
        keys.getElement().setAttribute("data-help", true);
        Div toolbar = new Div(search, status, keys);
        toolbar.addClassName("p-toolbar");
        add(new PageHeader(getTranslation("review.list")), toolbar, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String words = query.getSingleParameter("words").orElse("");
        Optional<PlanStatus> wanted = query.getSingleParameter("status").flatMap(ReviewListView::known);
        search.setValue(words);
        status.setValue(wanted.orElse(null));
        PlanFilter filter =
                new PlanFilter(wanted, Optional.of(words).filter(typed -> !typed.isBlank()), Optional.empty());
        show(plans.plans(filter, Pager.request(query, PAGE)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("review.list"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        KeyboardHelp.listen(this);
    }

    private void filterChanged(boolean byUser) {
        if (byUser) {
            getUI().ifPresent(ui -> ui.navigate(ReviewListView.class, address()));
        }
    }

    private QueryParameters address() {
        Map<String, String> query = new HashMap<>();
        if (!search.isEmpty()) {
            query.put("words", search.getValue());
        }
        if (!status.isEmpty()) {
            query.put("status", status.getValue().name());
        }
        return QueryParameters.simple(query);
    }

    private void show(Page<PlanSummary> page) {
        list.removeAll();
        list.addClassName("p-section");
        if (page.total() == 0) {
            boolean filtered = !search.isEmpty() || !status.isEmpty();
            list.add(new EmptyState(getTranslation(filtered ? "review.list.no-match" : "review.list.empty")));
            return;
        }
        list.add(
                Words.hint(getTranslation("review.list.count", page.total())),
                table(page.items()),
                new Pager("reviews", address(), page));
    }

    private Component table(List<PlanSummary> items) {
        NativeTable table = Tables.table(
                getTranslation("review.list"),
                getTranslation("review.list.plan"),
                getTranslation("review.list.employer"),
                getTranslation("review.list.status"),
                getTranslation("review.list.days"));
        items.forEach(plan -> fill(table, plan));
        return table;
    }

    private void fill(NativeTable table, PlanSummary plan) {
        Anchor link = new Anchor("reviews/" + plan.id(), plan.title());
        link.getElement().setAttribute("data-row", true);
        NativeTableRow row = Tables.row(table, link);
        row.addDataCell().setText(plan.employerName());
        row.addDataCell().add(new PlanStatusBadge(plan.status()));
        NativeTableCell days = Tables.cell(row, getTranslation("review.list.days"));
        days.addClassName("p-number");
        plan.submittedAt().ifPresent(moment -> days.setText(getTranslation("review.list.days-ago", daysSince(moment))));
    }

    private long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, clock.getZone()), LocalDate.now(clock));
    }

    private static Optional<PlanStatus> known(String name) {
        return STATUSES.stream().filter(known -> known.name().equals(name)).findFirst();
    }
}
