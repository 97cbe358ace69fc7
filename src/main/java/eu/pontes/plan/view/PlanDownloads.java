package eu.pontes.plan.view;

import com.vaadin.flow.component.html.Div;
import eu.pontes.kernel.Language;
import eu.pontes.plan.PlanView;
import eu.pontes.plan.paper.PlanPapers;

/** Links to take a plan along, as a PDF to read or as a workbook to calculate with. */
public final class PlanDownloads extends Div {

    public PlanDownloads(PlanPapers papers, PlanView plan) {
        Language reader = Language.of(getLocale());
        addClassName("p-toolbar");
        add(
                new PaperLink(getTranslation("paper.pdf"), () -> papers.pdf(plan, reader)),
                new PaperLink(getTranslation("paper.workbook"), () -> papers.workbook(plan, reader)));
    }
}
