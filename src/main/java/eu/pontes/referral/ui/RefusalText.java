package eu.pontes.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.referral.Refusal;

/** Why the employer said no, in the words of the list of reasons. */
class RefusalText extends Div {

    RefusalText(Refusal refusal) {
        add(new Paragraph(getTranslation("referral.refused-because", refusal.reason())));
        String comment = refusal.comment();
        if (comment != null) {
            add(new Paragraph(comment));
        }
    }
}
