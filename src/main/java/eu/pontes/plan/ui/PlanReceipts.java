package eu.pontes.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.Submission;
import eu.pontes.plan.paper.PlanPapers;
import eu.pontes.plan.view.PaperLink;
import java.util.List;

/** A receipt for every time that the plan was handed in. */
final class PlanReceipts extends Section {

    PlanReceipts(PlanPapers papers, PlanView plan, List<Submission> submissions) {
        Language reader = Language.of(getLocale());
        UnorderedList receipts = new UnorderedList();
        submissions.forEach(submission -> receipts.add(new ListItem(new PaperLink(
                getTranslation("paper.receipt.link", submission.round(), submission.at()),
                () -> papers.receipt(plan, submission, reader)))));
        addClassName("p-section");
        add(new H2(getTranslation("paper.receipts")), receipts);
    }
}
