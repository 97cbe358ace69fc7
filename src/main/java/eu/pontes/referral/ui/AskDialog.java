package eu.pontes.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.shell.Fields;

/** One decision, named by its verb; it stays open with the reason when the service refuses. */
class AskDialog extends Dialog {

    private final Fields fields = new Fields();

    AskDialog(String verb, String consequence) {
        setHeaderTitle(verb);
        add(fields, new Paragraph(consequence));
        setMaxWidth("32rem");
    }

    Fields fields() {
        return fields;
    }

    AskDialog asking(Component... questions) {
        add(questions);
        return this;
    }

    /** Opens with a button for the verb; what follows success happens after closing. */
    void open(Fields.Attempt decision, Runnable afterwards) {
        Button cancel = new Button(getTranslation("referral.cancel"), click -> close());
        Button decide = new Button(getHeaderTitle(), click -> {
            if (fields.attempt(decision)) {
                close();
                afterwards.run();
            }
        });
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, decide);
        open();
    }
}
