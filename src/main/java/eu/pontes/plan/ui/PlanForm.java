package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import eu.pontes.kernel.Worded;
import eu.pontes.programme.Named;
import eu.pontes.shell.DayPicker;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Fields;
import eu.pontes.shell.PageHeader;
import java.util.List;

/** The frame of every editor of a plan: what is wrong on top, the fields, then save, the way back, and remove. */
final class PlanForm extends Div {

    private final Fields fields = new Fields();
    private final Div toolbar = new Div();
    private final String back;

    PlanForm(String back) {
        this.back = back;
        addClassName("p-form");
        toolbar.addClassName("p-toolbar");
        add(fields);
    }

    /** The heading and the help that stand above the form. */
    static PageHeader header(String title, String help) {
        return new PageHeader(title).lead(help);
    }

    Fields fields() {
        return fields;
    }

    TextField text(String name, String label, int longest) {
        TextField field = fields.add(name, new TextField(label));
        field.setMaxLength(longest);
        return placed(field);
    }

    TextArea longText(String name, String label, int longest) {
        TextArea field = fields.add(name, new TextArea(label));
        field.setMaxLength(longest);
        return placed(field);
    }

    DayPicker day(String name, String label) {
        return placed(fields.add(name, new DayPicker(label)));
    }

    BigDecimalField number(String name, String label) {
        BigDecimalField field = fields.add(name, new BigDecimalField(label));
        field.setLocale(getLocale());
        return placed(field);
    }

    IntegerField wholeNumber(String name, String label) {
        IntegerField field = fields.add(name, new IntegerField(label));
        field.setMin(0);
        field.setManualValidation(true);
        return placed(field);
    }

    <E extends Enum<E> & Worded> Select<E> choice(String name, String label, E[] values) {
        Select<E> select = fields.add(name, new Select<>());
        select.setLabel(label);
        select.setItemLabelGenerator(value -> getTranslation(value.key()));
        select.setItems(values);
        return placed(select);
    }

    Select<Named> choice(String name, String label, List<Named> values) {
        Select<Named> select = fields.add(name, new Select<>());
        select.setLabel(label);
        select.setItemLabelGenerator(Named::name);
        select.setItems(values);
        return placed(select);
    }

    <C extends Component> C placed(C field) {
        add(field);
        return field;
    }

    /** Ends the form: saving leads back where the reader came from. */
    void saving(String label, Fields.Attempt save) {
        finish(label, () -> {
            save.run();
            UI.getCurrent().navigate(back);
        });
    }

    private void finish(String label, Fields.Attempt attempt) {
        Button button = new Button(label, click -> fields.attempt(attempt));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        toolbar.add(button, new Anchor(back, getTranslation("plan.back")));
        add(toolbar);
    }

    /** Ends the form: making the thing leads to it. */
    void creating(String label, SerializableSupplier<String> create) {
        finish(label, () -> UI.getCurrent().navigate(create.get()));
    }

    /** Adds a way to remove the thing that is edited, which says first what is lost. */
    void removing(String label, String question, Fields.Attempt remove) {
        Button open = new Button(label, click -> confirm(label, question, remove));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        toolbar.add(open);
    }

    private void confirm(String label, String question, Fields.Attempt remove) {
        new Decision(label, question)
                .destructive()
                .open(remove, () -> UI.getCurrent().navigate(back));
    }
}
