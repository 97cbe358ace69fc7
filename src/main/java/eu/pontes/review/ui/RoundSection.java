package eu.pontes.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.pontes.plan.PlanView;
import eu.pontes.review.RoundView;
import java.time.Instant;

/** A decided round to read: the decision and why, then the remarks with their answers. */
class RoundSection extends Section {

    RoundSection(RoundView round, PlanView plan) {
        addClassName("p-section");
        add(new H2(getTranslation("review.round", round.number())), Words.status(round.status()));
        Instant decidedAt = round.decidedAt();
        String decidedBy = round.decidedBy();
        if (decidedAt != null && decidedBy != null) {
            add(Words.hint(getTranslation("review.round.decided", decidedAt, decidedBy)));
        }
        String comment = round.comment();
        if (comment != null) {
            add(Words.typed(comment));
        }
        if (round.remarks().isEmpty()) {
            add(new Paragraph(getTranslation("review.round.no-remarks")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("p-cards");
        round.remarks().forEach(remark -> list.add(new RemarkItem(remark, plan).withAnswer(remark)));
        add(list);
    }
}
