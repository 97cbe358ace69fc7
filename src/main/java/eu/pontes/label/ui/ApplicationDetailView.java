package eu.pontes.label.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.kernel.Language;
import eu.pontes.label.ApplicationDetail;
import eu.pontes.label.ApplicationId;
import eu.pontes.label.ApplicationStatus;
import eu.pontes.label.ApplicationView;
import eu.pontes.label.Award;
import eu.pontes.label.AwardService;
import eu.pontes.label.LabelStanding;
import eu.pontes.label.LabelView;
import eu.pontes.label.Refuse;
import eu.pontes.label.Withdraw;
import eu.pontes.plan.EvaluatedPlanService;
import eu.pontes.plan.paper.PlanPapers;
import eu.pontes.plan.view.PlanDownloads;
import eu.pontes.plan.view.PlanSummaryPanel;
import eu.pontes.platform.text.Formats;
import eu.pontes.review.EvaluationView;
import eu.pontes.shell.Address;
import eu.pontes.shell.Decision;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** One application with the plan and its evaluation, and the decisions that the authority can take. */
@Route("label-applications/:application")
@RolesAllowed(Roles.AUTHORITY)
@Dependent
class ApplicationDetailView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private static final int LONGEST_REASON = 1000;

    private final transient AwardService awards;
    private final transient EvaluatedPlanService plans;
    private final transient PlanPapers papers;
    private final transient Formats formats = Formats.of(Language.of(getLocale()));
    private final boolean mayDecide;
    private String title = "";

    @Inject
    ApplicationDetailView(AwardService awards, EvaluatedPlanService plans, PlanPapers papers, Callers callers) {
        this.awards = awards;
        this.plans = plans;
        this.papers = papers;
        this.mayDecide = callers.current().may(Permission.AWARD_LABELS);
        addClassName("p-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ApplicationId(
                Address.id(event, "application", "label-application").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private void show(ApplicationId id) {
        removeAll();
        ApplicationDetail detail = awards.application(id);
        ApplicationView application = detail.application();
        title = application.employerName();
        add(new PageHeader(title)
                .backTo("label-applications", getTranslation("label.back"))
                .about(Statuses.of(application.status()))
                .lead(getTranslation("label.received-on", formats.date(application.receivedOn()))));
        if (application.reason() != null) {
            add(new Paragraph(getTranslation("label.reason", application.reason())));
        }
        if (mayDecide && application.status() == ApplicationStatus.APPLIED) {
            add(decisions(application));
        }
        detail.label().ifPresent(label -> add(label(id, label)));
        detail.evaluation().ifPresent(evaluation -> add(evaluation(evaluation)));
        add(
                new H2(detail.plan().title()),
                new PlanDownloads(papers, detail.plan()),
                new PlanSummaryPanel(
                        detail.plan(),
                        file -> plans.file(
                                detail.plan().employer(), detail.plan().id(), file)));
    }

    private Component decisions(ApplicationView application) {
        Button award = new Button(
                getTranslation("label.award"),
                click -> new Decision(
                                getTranslation("label.award"),
                                getTranslation("label.award.consequence", application.employerName()))
                        .open(
                                () -> awards.award(new Award(application.id(), application.version())),
                                () -> done(application.id(), "label.awarded")));
        award.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button refuse = new Button(getTranslation("label.refuse"), click -> {
            Decision decision =
                    new Decision(getTranslation("label.refuse"), getTranslation("label.refuse.consequence"));
            TextArea reason = reason(decision);
            decision.open(
                    () -> awards.refuse(new Refuse(application.id(), application.version(), reason.getValue())),
                    () -> done(application.id(), "label.refused"));
        });
        Div toolbar = new Div(award, refuse);
        toolbar.addClassName("p-toolbar");
        return toolbar;
    }

    private Component label(ApplicationId id, LabelView label) {
        Section section = new Section(new H2(getTranslation("label.one")), new LabelCard(label, formats));
        section.addClassName("p-section");
        if (mayDecide && label.standing() == LabelStanding.VALID) {
            Button withdraw = new Button(getTranslation("label.withdraw"), click -> {
                Decision decision =
                        new Decision(getTranslation("label.withdraw"), getTranslation("label.withdraw.consequence"));
                TextArea reason = reason(decision.destructive());
                decision.open(
                        () -> awards.withdraw(new Withdraw(label.id(), label.version(), reason.getValue())),
                        () -> done(id, "label.withdrawn"));
            });
            withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
            section.add(withdraw);
        }
        return section;
    }

    /** The reason is read by the employer, so the one who decides is told so. */
    private TextArea reason(Decision decision) {
        TextArea reason = decision.askingText("reason", getTranslation("label.reason.why"), LONGEST_REASON);
        reason.setHelperText(getTranslation("label.reason.help"));
        return reason;
    }

    private Component evaluation(EvaluationView evaluation) {
        Section section = new Section(
                new H2(getTranslation("label.evaluation")),
                new Paragraph(getTranslation(
                        "label.evaluated-by", evaluation.evaluatedBy(), formats.moment(evaluation.evaluatedAt()))),
                new Paragraph(evaluation.conclusion()));
        section.addClassName("p-section");
        return section;
    }

    private void done(ApplicationId id, String sentence) {
        show(id);
        Notification.show(getTranslation(sentence));
    }
}
