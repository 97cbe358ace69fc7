package eu.pontes.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/**
 * Asks before something that cannot simply be undone: a button named by its verb, what follows from it, and what must
 * be known for it. It stays open with everything that was typed when the service refuses.
 */
public final class Decision extends Dialog {

    private final Fields fields = new Fields();
    private final Div content = new Div();
    private final Button decide;
    private @Nullable Focusable<?> first;

    public Decision(String verb, String consequence) {
        setHeaderTitle(verb);
        setWidth("min(36rem, 95vw)");
        content.addClassName("p-form");
        content.add(fields, new Paragraph(consequence));
        add(content);
        decide = new Button(verb);
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), decide);
    }

    /** The errors of this dialog, where its questions are registered. */
    public Fields fields() {
        return fields;
    }

    /** Adds what must be seen before the questions that follow. */
    public Decision showing(Component facts) {
        content.add(facts);
        return this;
    }

    /** Adds a question; the first one has the focus when the dialog opens. */
    public <C extends Component & HasSize> C asking(C question) {
        question.setWidthFull();
        content.add(question);
        if (first == null && question instanceof Focusable<?> focusable) {
            first = focusable;
        }
        return question;
    }

    /** Adds a longer text under the name of the command's component that it fills. */
    public TextArea askingText(String name, String label, int longest) {
        TextArea text = fields.add(name, new TextArea(label));
        text.setMaxLength(longest);
        text.setMinRows(4);
        return asking(text);
    }

    /** Says by its colour that something is lost. */
    public Decision destructive() {
        decide.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    /** Opens the dialog; what follows success happens after it has closed. */
    public void open(Fields.Attempt attempt, SerializableRunnable afterwards) {
        decide.addClickListener(click -> {
            if (fields.attempt(attempt)) {
                close();
                afterwards.run();
            }
        });
        open();
        if (first != null) {
            first.focus();
        }
    }
}
