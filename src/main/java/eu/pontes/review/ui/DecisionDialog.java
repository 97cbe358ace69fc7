package eu.pontes.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.shell.Fields;
import java.io.Serializable;

/** One decision with its reason, on a button that is named by its verb. What was typed stays when it is refused. */
class DecisionDialog extends Dialog {

    private final Fields fields = new Fields();
    private final TextArea comment;

    DecisionDialog(String verb, String consequence, String question, boolean mandatory, Deciding deciding) {
        setHeaderTitle(verb);
        setWidth("min(36rem, 95vw)");
        comment = fields.add("comment", new TextArea(question));
        comment.setWidthFull();
        comment.setMinRows(5);
        comment.setRequiredIndicatorVisible(mandatory);
        Button decide = new Button(verb, click -> {
            if (fields.attempt(() -> deciding.decide(comment.getValue()))) {
                close();
            }
        });
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(getTranslation("review.cancel"), click -> close());
        Div content = new Div(fields, new Paragraph(consequence), comment);
        content.addClassName("p-form");
        add(content);
        getFooter().add(cancel, decide);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                comment.focus();
            }
        });
    }

    /** What happens with the comment. */
    @FunctionalInterface
    interface Deciding extends Serializable {
        void decide(String comment);
    }
}
