package eu.pontes.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.employer.RegistrationService;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.plan.EntrustedPlanService;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanStatus;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.paper.PlanPapers;
import eu.pontes.plan.view.PlanDownloads;
import eu.pontes.plan.view.PlanStatusBadge;
import eu.pontes.plan.view.PlanSummaryPanel;
import eu.pontes.review.Approve;
import eu.pontes.review.EditRemark;
import eu.pontes.review.PlanReview;
import eu.pontes.review.RemarkView;
import eu.pontes.review.RequestChanges;
import eu.pontes.review.ReviewService;
import eu.pontes.review.RoundView;
import eu.pontes.review.WriteRemark;
import eu.pontes.shell.Decision;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Reading a plan side by side with the remarks on it, and deciding. */
@Route("reviews/:plan")
@RolesAllowed(Roles.CONSULTANT)
@Dependent
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_COMMENT = 4000;

    private final transient ReviewService reviews;
    private final transient RegistrationService registrations;
    private final transient EntrustedPlanService plans;
    private final transient Callers callers;
    private final transient PlanPapers papers;
    private final Div decisions = new Div();
    private final Div remarks = new Div();
    private final Div drafts = new Div();
    private String title = "";

    @Inject
    ReviewView(
            ReviewService reviews,
            RegistrationService registrations,
            EntrustedPlanService plans,
            Callers callers,
            PlanPapers papers) {
        this.reviews = reviews;
        this.registrations = registrations;
        this.plans = plans;
        this.papers = papers;
        this.callers = callers;
        addClassNames("p-page", "p-page--wide");
        decisions.addClassName("p-toolbar");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = Words.plan(event);
        PlanReview review = reviews.review(id);
        title = review.plan().title();
        removeAll();
        PageHeader header = new PageHeader(title)
                .backTo("reviews", getTranslation("review.list.back"))
                .lead(review.plan().employerName())
                .actions(decisions);
        Section plan = new Section(
                new H2(getTranslation("review.plan")),
                new PlanDownloads(papers, review.plan()),
                new Anchor("reviews/" + id + "/history", getTranslation("history.compare")),
                new PlanSummaryPanel(review.plan(), file -> plans.file(id, file)));
        Div sides = new Div(plan, remarks);
        sides.addClassName("p-split");
        add(
                header,
                new RegistrationNotice(registrations, review.plan().employer(), may(Permission.REVIEW_PLANS)),
                sides);
        show(review);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", title);
    }

    private void show(PlanReview review) {
        remarks.removeAll();
        review.open().ifPresent(round -> remarks.add(openRound(review.plan(), round)));
        review.history().forEach(round -> remarks.add(new RoundSection(round, review.plan())));
        showDecisions(review);
        showDrafts(review);
    }

    private void showDecisions(PlanReview review) {
        decisions.removeAll();
        decisions.add(new PlanStatusBadge(review.plan().status()));
        review.open()
                .filter(round -> may(Permission.REVIEW_PLANS))
                .ifPresent(round -> decisions.add(requestChanges(review.plan(), round), approve(review.plan(), round)));
        addEvaluation(review.plan());
    }

    private void showDrafts(PlanReview review) {
        drafts.removeAll();
        review.open().ifPresent(round -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("p-cards");
            round.remarks().forEach(remark -> list.add(draft(review.plan(), round, remark)));
            drafts.add(round.remarks().isEmpty() ? new Paragraph(getTranslation("review.round.none-yet")) : list);
        });
    }

    private void addEvaluation(PlanView plan) {
        String path = "reviews/" + plan.id() + "/evaluation";
        if (plan.status() == PlanStatus.APPROVED && may(Permission.EVALUATE_PLANS)) {
            Button evaluate = new Button(
                    getTranslation("review.evaluate"),
                    click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(path)));
            evaluate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            decisions.add(evaluate);
        } else if (plan.status() == PlanStatus.EVALUATED) {
            decisions.add(new Anchor(path, getTranslation("review.evaluation.read")));
        }
    }

    private Component requestChanges(PlanView plan, RoundView round) {
        String verb = getTranslation("review.request-changes");
        return new Button(verb, click -> {
            Decision decision = new Decision(
                    verb,
                    getTranslation(
                            "review.request-changes.consequence",
                            round.remarks().size()));
            TextArea comment =
                    decision.askingText("comment", getTranslation("review.request-changes.comment"), LONGEST_COMMENT);
            comment.setRequiredIndicatorVisible(true);
            decision.open(
                    () -> reviews.requestChanges(new RequestChanges(round.id(), round.version(), comment.getValue())),
                    () -> decided(plan.id(), getTranslation("review.request-changes.done", plan.employerName())));
        });
    }

    private Component approve(PlanView plan, RoundView round) {
        String verb = getTranslation("review.approve");
        Button approve = new Button(verb, click -> {
            Decision decision = new Decision(verb, getTranslation("review.approve.consequence"));
            TextArea comment =
                    decision.askingText("comment", getTranslation("review.approve.comment"), LONGEST_COMMENT);
            decision.open(
                    () -> reviews.approve(new Approve(round.id(), round.version(), comment.getValue())),
                    () -> decided(plan.id(), getTranslation("review.approve.done", plan.employerName())));
        });
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return approve;
    }

    private Component openRound(PlanView plan, RoundView round) {
        Section section = new Section(
                new H2(getTranslation("review.round", round.number())),
                Words.hint(getTranslation("review.round.opened", round.openedAt())),
                drafts);
        section.addClassName("p-section");
        if (may(Permission.REVIEW_PLANS)) {
            RemarkForm form = new RemarkForm(plan, getTranslation("review.remark.write"));
            form.onSave(draft -> {
                reviews.write(new WriteRemark(round.id(), draft.section(), draft.objective(), draft.text()));
                form.clear();
                changed(plan.id(), getTranslation("review.remark.written"));
            });
            section.add(form);
        }
        return section;
    }

    private Component draft(PlanView plan, RoundView round, RemarkView remark) {
        RemarkItem item = new RemarkItem(remark, plan);
        if (may(Permission.REVIEW_PLANS)) {
            Button edit = new Button(
                    getTranslation("review.remark.edit"),
                    click -> editor(plan, remark).open());
            Button remove = new Button(getTranslation("review.remark.remove"), click -> {
                reviews.remove(remark.id(), remark.version());
                refresh(plan.id());
                offerUndo(plan, round, remark);
            });
            Div actions = new Div(edit, remove);
            actions.addClassName("p-toolbar");
            item.add(actions);
        }
        return item;
    }

    private Dialog editor(PlanView plan, RemarkView remark) {
        RemarkForm form = new RemarkForm(plan, getTranslation("review.remark.save")).with(remark, plan);
        Dialog dialog = new Dialog(getTranslation("review.remark.edit"), form);
        dialog.setWidth("min(36rem, 95vw)");
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()));
        form.onSave(draft -> {
            reviews.edit(
                    new EditRemark(remark.id(), remark.version(), draft.section(), draft.objective(), draft.text()));
            dialog.close();
            changed(plan.id(), getTranslation("review.remark.saved"));
        });
        return dialog;
    }

    private void offerUndo(PlanView plan, RoundView round, RemarkView remark) {
        Notification notification = new Notification();
        Button undo = new Button(getTranslation("review.remark.undo"), click -> {
            reviews.write(new WriteRemark(round.id(), remark.section(), remark.objective(), remark.text()));
            notification.close();
            refresh(plan.id());
        });
        Div content = new Div(new Paragraph(getTranslation("review.remark.removed")), undo);
        content.addClassName("p-toolbar");
        notification.add(content);
        notification.setDuration(15_000);
        notification.open();
    }

    private void decided(PlanId plan, String sentence) {
        show(reviews.review(plan));
        Notification.show(sentence);
    }

    private void changed(PlanId plan, String sentence) {
        refresh(plan);
        Notification.show(sentence);
    }

    /** Shows what changed and leaves alone what is being typed. */
    private void refresh(PlanId plan) {
        PlanReview review = reviews.review(plan);
        showDecisions(review);
        showDrafts(review);
    }

    private boolean may(Permission permission) {
        return callers.find().filter(caller -> caller.may(permission)).isPresent();
    }
}
