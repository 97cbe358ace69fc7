package eu.pontes.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import eu.pontes.programme.Grounds;
import eu.pontes.programme.RuleChangeId;
import eu.pontes.shell.DayPicker;
import eu.pontes.shell.Fields;
import java.time.LocalDate;

/** What every proposal asks for: a code, from when it holds, and why. What it is about stands between. */
final class ProposalForm extends Div {

    private final Fields fields = new Fields();
    private final TextField code;
    private final DayPicker validFrom = day("validFrom", "programme.valid-from");
    private final TextArea reason = fields.add("grounds.reason", new TextArea(getTranslation("programme.reason")));
    private final TextField source = text("grounds.source", "programme.source", 500);
    private final DayPicker checkedOn = day("grounds.checkedOn", "programme.checked-on");

    ProposalForm(LocalDate today) {
        addClassName("p-form");
        code = text("code", "programme.code", 30);
        code.setHelperText(getTranslation("programme.code.help"));
        validFrom.setHelperText(getTranslation("programme.valid-from.help"));
        source.setHelperText(getTranslation("programme.source.help"));
        reason.setMaxLength(1000);
        checkedOn.setValue(today);
        add(fields, code);
    }

    /** The code and the source of what is there already; the code stays. */
    void follow(String known, String read) {
        code.setValue(known);
        code.setReadOnly(true);
        source.setValue(read);
    }

    /** Asks from when the proposal holds and why it is made. */
    void askWhenAndWhy() {
        add(validFrom, reason, source, checkedOn);
    }

    /** Says what the first day means where it is not about plans. */
    void explainStart(String help) {
        validFrom.setHelperText(help);
    }

    Fields fields() {
        return fields;
    }

    String code() {
        return code.getValue();
    }

    LocalDate validFrom() {
        return validFrom.getValue();
    }

    String source() {
        return source.getValue().strip();
    }

    Grounds grounds() {
        return new Grounds(reason.getValue(), source.getValue(), checkedOn.getValue());
    }

    /** A line of text under the name of the command's component that it fills; it is not placed yet. */
    TextField text(String name, String label, int longest) {
        TextField field = fields.add(name, new TextField(getTranslation(label)));
        field.setMaxLength(longest);
        return field;
    }

    /** A whole number, at the end of what is asked so far. */
    IntegerField number(String name, String label) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setManualValidation(true);
        return placed(fields.add(name, field));
    }

    <C extends Component & HasValidation> C placed(C field) {
        add(field);
        return field;
    }

    /** The button that hands the proposal in and goes on to it, and the way back. */
    void handIn(SerializableSupplier<RuleChangeId> proposal, String back) {
        handIn(proposal, () -> {}, back);
    }

    /**
     * The same for a form of which something may be folded away.
     *
     * @param refused shows where the faults are
     */
    void handIn(SerializableSupplier<RuleChangeId> proposal, SerializableRunnable refused, String back) {
        Button propose = new Button(getTranslation("programme.propose.do"), click -> {
            if (!fields.attempt(() -> UI.getCurrent().navigate("rules/changes/" + proposal.get()))) {
                refused.run();
            }
        });
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div toolbar = new Div(propose, new Anchor(back, getTranslation("shell.cancel")));
        toolbar.addClassName("p-toolbar");
        add(toolbar);
    }

    private DayPicker day(String name, String label) {
        return fields.add(name, new DayPicker(getTranslation(label)));
    }
}
