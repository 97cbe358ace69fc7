package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.measure.MeasureService;
import eu.pontes.measure.MeasureView;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanSummary;
import eu.pontes.plan.view.PlanStatusBadge;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Asks in which plan a measure of the library is to be used; only plans that can be changed now are offered. */
@Route("measures/:measure/use")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.DRAFT_PLANS)
@Dependent
class UseMeasureView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient MeasureService measures;

    @Inject
    UseMeasureView(PlanService plans, MeasureService measures) {
        this.plans = plans;
        this.measures = measures;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        MeasureView measure =
                measures.measure(event.getRouteParameters().get("measure").orElse(""), Language.of(getLocale()));
        add(new PageHeader(getTranslation("plan.use-measure"))
                .backTo("measures/" + measure.code(), measure.name())
                .lead(getTranslation("plan.use-measure.help", measure.name())));
        List<PlanSummary> editable = plans.waiting();
        add(editable.isEmpty() ? nothingToChange() : list(editable, measure));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("plan.use-measure"));
    }

    private Component nothingToChange() {
        return new EmptyState(
                getTranslation("plan.use-measure.none"),
                PageHeader.mainLink("plans", getTranslation("plan.list.title")));
    }

    private Component list(List<PlanSummary> editable, MeasureView measure) {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("p-cards");
        editable.forEach(plan -> cards.add(card(plan, measure)));
        return cards;
    }

    private ListItem card(PlanSummary plan, MeasureView measure) {
        String address = PlanPath.to(plan.id(), "actions/new") + "?" + ActionEditor.MEASURE + "=" + measure.code();
        Paragraph about = new Paragraph(getTranslation(
                "plan.list.about",
                plan.planType().in(Language.of(getLocale())),
                plan.period().from(),
                plan.period().to()));
        about.addClassName("p-hint");
        ListItem card = new ListItem(
                new H2(new Anchor(address, plan.title())), new Div(new PlanStatusBadge(plan.status())), about);
        card.addClassName("p-card");
        return card;
    }
}
