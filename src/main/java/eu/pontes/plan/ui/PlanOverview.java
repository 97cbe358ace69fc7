package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.plan.PlanFileService;
import eu.pontes.plan.PlanService;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.SubmissionService;
import eu.pontes.plan.paper.PlanPapers;
import eu.pontes.plan.view.PlanDownloads;
import eu.pontes.plan.view.PlanStatusBadge;
import eu.pontes.plan.view.PlanSummaryPanel;
import eu.pontes.plan.view.RuleFindings;
import eu.pontes.shell.Fields;
import eu.pontes.shell.Notice;
import eu.pontes.shell.PageHeader;
import eu.pontes.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** One plan: what is left to do while it can be changed, and the plan to read whenever. */
@Route("plans/:plan")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class PlanOverview extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanService plans;
    private final transient SubmissionService submissions;
    private final transient PlanFileService files;
    private final transient PlanPapers papers;
    private final transient Callers callers;
    private final transient Editing editing;
    private String title = "";

    @Inject
    PlanOverview(
            PlanService plans,
            SubmissionService submissions,
            PlanFileService files,
            PlanPapers papers,
            Callers callers,
            Editing editing) {
        this.plans = plans;
        this.files = files;
        this.submissions = submissions;
        this.papers = papers;
        this.callers = callers;
        this.editing = editing;
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(plans.plan(PlanPath.plan(event)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private void show(PlanView plan) {
        removeAll();
        title = plan.title();
        Caller caller = callers.current();
        add(header(plan, caller), new LineageNotice(plan));
        if (plan.round() > 0) {
            add(new Notice(Tone.INFO, new Anchor(PlanPath.to(plan.id(), "remarks"), getTranslation("plan.remarks"))));
        }
        if (plan.status().editable() && caller.may(Permission.DRAFT_PLANS)) {
            add(new RuleFindings(plan.findings()), editing.tasks(plan));
            add(handIn(plan, caller));
        }
        if (plan.status().running() && caller.may(Permission.RECORD_PROGRESS)) {
            add(new Notice(
                    Tone.INFO, new Anchor(PlanPath.to(plan.id(), "progress"), getTranslation("plan.progress.record"))));
            add(new ActionTasks(plan));
        }
        if (!plan.status().editable() || !caller.may(Permission.DRAFT_PLANS)) {
            add(new PlanSummaryPanel(plan, file -> files.open(plan.id(), file)));
        }
        if (plan.round() > 0) {
            add(new PlanReceipts(papers, plan, submissions.submissions(plan.id())));
        }
    }

    private PageHeader header(PlanView plan, Caller caller) {
        PageHeader header = new PageHeader(title)
                .backTo("plans", getTranslation("plan.list.title"))
                .about(new PlanStatusBadge(plan.status()))
                .lead(meaning(plan))
                .actions(
                        new PlanDownloads(papers, plan),
                        new Anchor(PlanPath.to(plan.id(), "history"), getTranslation("history.title")));
        if (plan.status().carriedOut() && caller.may(Permission.DRAFT_PLANS)) {
            header.actions(new Anchor(PlanPath.to(plan.id(), ContinuePlanView.PAGE), getTranslation("plan.continue")));
        }
        return header;
    }

    private Component handIn(PlanView plan, Caller caller) {
        Section section = new Section(new H2(getTranslation("plan.hand-in")));
        section.addClassName("p-section");
        if (!caller.may(Permission.SUBMIT_PLANS)) {
            section.add(new Paragraph(getTranslation("plan.hand-in.owner")));
            return section;
        }
        Fields fields = new Fields();
        fields.mendedAt(error -> PlanPath.to(plan, error));
        Button button = new Button(getTranslation("plan.hand-in.do", plan.serviceName()), click -> {
            if (fields.attempt(() -> plans.submit(plan.id(), plan.version()))) {
                Notification.show(getTranslation("plan.handed-in", plan.serviceName()));
                show(plans.plan(plan.id()));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        section.add(new Paragraph(getTranslation("plan.hand-in.help")), fields, button);
        return section;
    }

    private String meaning(PlanView plan) {
        return switch (plan.status()) {
            case DRAFT -> getTranslation("plan.meaning.draft");
            case SUBMITTED -> getTranslation("plan.meaning.submitted", plan.serviceName());
            case CHANGES_REQUESTED -> getTranslation("plan.meaning.changes-requested", plan.serviceName());
            case APPROVED ->
                getTranslation("plan.meaning.approved", plan.period().to());
            case EVALUATED -> getTranslation("plan.meaning.evaluated");
        };
    }
}
