package eu.pontes.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Roles;
import eu.pontes.plan.PlanId;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.view.PlanStatusBadge;
import eu.pontes.review.EvaluationService;
import eu.pontes.review.PlanRemarks;
import eu.pontes.review.RemarkSection;
import eu.pontes.review.RemarkService;
import eu.pontes.review.RemarkView;
import eu.pontes.review.RoundView;
import eu.pontes.shell.EmptyState;
import eu.pontes.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Where an employer reads what the consultants decided, and answers their remarks one by one. */
@Route("plans/:plan/remarks")
@RolesAllowed(Roles.EMPLOYER)
@Dependent
class RemarksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RemarkService remarks;
    private final transient EvaluationService evaluations;
    private final transient Callers callers;
    private final Paragraph left = new Paragraph();
    private String title = "";

    @Inject
    RemarksView(RemarkService remarks, EvaluationService evaluations, Callers callers) {
        this.remarks = remarks;
        this.evaluations = evaluations;
        this.callers = callers;
        addClassName("p-page");
        left.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = Words.plan(event);
        PlanRemarks all = remarks.remarks(id);
        title = all.plan().title();
        removeAll();
        add(new PageHeader(getTranslation("review.remarks", title))
                .backTo("plans/" + id, getTranslation("review.remarks.back"))
                .about(new PlanStatusBadge(all.plan().status()), left));
        evaluations.ownEvaluation(id).ifPresent(result -> add(new EvaluationPanel(result, all.plan())));
        if (all.rounds().isEmpty()) {
            add(new EmptyState(getTranslation("review.remarks.none")));
        }
        all.rounds()
                .forEach(round ->
                        add(mayAnswer(round) ? answerable(all.plan(), round) : new RoundSection(round, all.plan())));
        count(all);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page", getTranslation("review.remarks", title));
    }

    private Component answerable(PlanView plan, RoundView round) {
        Section section =
                new Section(new H2(getTranslation("review.round", round.number())), Words.status(round.status()));
        section.addClassName("p-section");
        String comment = round.comment();
        if (comment != null) {
            section.add(Words.typed(comment));
        }
        for (RemarkSection part : RemarkSection.values()) {
            List<RemarkView> about = round.of(part);
            if (!about.isEmpty()) {
                section.add(new H3(getTranslation(part.key())));
                about.forEach(remark -> section.add(answer(plan, remark)));
            }
        }
        return section;
    }

    private Component answer(PlanView plan, RemarkView remark) {
        return new AnswerForm(remark, plan, answer -> {
            remarks.answer(answer);
            PlanRemarks fresh = remarks.remarks(plan.id());
            count(fresh);
            Notification.show(getTranslation("review.reply.saved"));
            return fresh.rounds().stream()
                    .flatMap(round -> round.remarks().stream())
                    .filter(saved -> saved.id().equals(answer.remark()))
                    .mapToInt(RemarkView::version)
                    .findFirst()
                    .orElse(answer.version());
        });
    }

    private void count(PlanRemarks all) {
        long unanswered = all.answerable().stream()
                .flatMap(round -> round.remarks().stream())
                .filter(remark -> !remark.answered())
                .count();
        left.setText(getTranslation("review.remarks.left", unanswered));
    }

    private boolean mayAnswer(RoundView round) {
        return round.answerable()
                && callers.find()
                        .filter(caller -> caller.may(Permission.DRAFT_PLANS))
                        .isPresent();
    }
}
