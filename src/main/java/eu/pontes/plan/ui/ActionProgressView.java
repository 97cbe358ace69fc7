package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.document.FileInspection;
import eu.pontes.document.view.FilePanel;
import eu.pontes.identity.OpensWith;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Problem;
import eu.pontes.plan.ActionId;
import eu.pontes.plan.ActionProgressService;
import eu.pontes.plan.ActionStatus;
import eu.pontes.plan.ActionView;
import eu.pontes.plan.FilePlace;
import eu.pontes.plan.PlanFileService;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.ReportAction;
import eu.pontes.plan.view.ActionStatusBadge;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** How far one action of a running plan has come, and the evidence of it. */
@Route("plans/:plan/actions/:action/progress")
@RolesAllowed(Roles.EMPLOYER)
@OpensWith(Permission.RECORD_PROGRESS)
@Dependent
class ActionProgressView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient PlanFileService files;
    private final transient ActionProgressService progress;
    private final transient FileInspection limits;
    private String title = "";

    @Inject
    ActionProgressView(
            PlanService plans, PlanFileService files, ActionProgressService progress, FileInspection limits) {
        this.plans = plans;
        this.files = files;
        this.progress = progress;
        this.limits = limits;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanView plan = plans.plan(PlanPath.plan(event));
        ActionView action = PlanPath.id(event, "action")
                .map(ActionId::new)
                .flatMap(plan::action)
                .orElseThrow(() -> Problem.notFound("action"));
        PlanPath.onlyRunning(event, plan);
        title = action.title();
        add(
                new PageHeader(title)
                        .backTo(PlanPath.to(plan.id()), plan.title())
                        .about(new ActionStatusBadge(action.course().status()))
                        .lead(getTranslation("plan.action.progress.help", action.startsOn(), action.dueOn())),
                form(plan, action),
                new FilePanel(
                        getTranslation("plan.evidence.title"),
                        getTranslation("plan.evidence.help"),
                        limits,
                        new PlanFolder(plans, files, plan.id(), new FilePlace.Evidence(action.id()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private PlanForm form(PlanView plan, ActionView action) {
        PlanForm form = new PlanForm(PlanPath.to(plan.id()));
        Select<ActionStatus> status = form.choice(
                "status",
                getTranslation("plan.action.next"),
                action.course().status().next().toArray(ActionStatus[]::new));
        TextArea reason = form.longText("reason", getTranslation("plan.action.reason"), 500);
        reason.setHelperText(getTranslation("plan.action.reason.help"));
        reason.setVisible(false);
        status.addValueChangeListener(change -> reason.setVisible(asks(change.getValue())));
        form.saving(
                getTranslation("plan.action.report"),
                () -> progress.report(
                        plan.id(), action.id(), new ReportAction(chosen(status.getValue()), reason.getValue())));
        return form;
    }

    private static boolean asks(@Nullable ActionStatus status) {
        return status != null && status.needsReason();
    }

    @SuppressWarnings("NullAway")
    private static ActionStatus chosen(@Nullable ActionStatus status) {
        return status;
    }
}
