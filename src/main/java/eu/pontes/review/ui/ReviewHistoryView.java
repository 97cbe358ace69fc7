package eu.pontes.review.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.HistoryService;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.view.SubmissionChoice;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What an employer changed between two times that it handed in its plan. */
@Route("reviews/:plan/history")
@RolesAllowed(Roles.CONSULTANT)
@OpensWith(Permission.READ_ENTRUSTED_PLANS)
@Dependent
class ReviewHistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EntrustedPlanService plans;
    private final transient HistoryService history;

    @Inject
    ReviewHistoryView(EntrustedPlanService plans, HistoryService history) {
        this.plans = plans;
        this.history = history;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanId plan = Words.plan(event);
        String back = "reviews/" + plan;
        add(
                new PageHeader(getTranslation("history.title"))
                        .backTo(back, plans.plan(plan).title()),
                new SubmissionChoice(
                        back + "/history",
                        history.keptEntrusted(plan),
                        event.getLocation().getQueryParameters(),
                        (from, to) -> history.compareEntrusted(plan, from, to)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("history.title"));
    }
}
