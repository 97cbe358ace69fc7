package eu.pontes.label.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.pontes.shell.Fields;
import java.util.function.Consumer;

/** One decision, named by its verb, with what follows from it and, where it hurts somebody, the reason they will read. */
final class DecisionDialog extends Dialog {

    private static final int LONGEST_REASON = 1000;

    private final Fields fields = new Fields();
    private final TextArea reason = fields.add("reason", new TextArea(getTranslation("label.reason.why")));

    private DecisionDialog(
            String verb, String consequence, boolean asksReason, Consumer<String> decide, Runnable done) {
        setHeaderTitle(verb);
        reason.setVisible(asksReason);
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(getTranslation("label.reason.help"));
        add(new Paragraph(consequence), fields, reason);
        Button confirm = new Button(verb, click -> {
            if (fields.attempt(() -> decide.accept(reason.getValue()))) {
                close();
                done.run();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("label.not-now"), click -> close()), confirm);
    }

    static DecisionDialog plain(String verb, String consequence, Runnable decide, Runnable done) {
        return new DecisionDialog(verb, consequence, false, reason -> decide.run(), done);
    }

    static DecisionDialog withReason(String verb, String consequence, Consumer<String> decide, Runnable done) {
        return new DecisionDialog(verb, consequence, true, decide, done);
    }
}
