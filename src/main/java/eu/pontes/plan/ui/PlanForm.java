package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Worded;
import eu.pontes.platform.text.Formats;
import eu.pontes.programme.Named;
import eu.pontes.shell.DayPicker;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Fields;
import eu.pontes.shell.PageHeader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The frame of every editor of a plan: what is wrong on top, the fields, then save, the way back, and remove. */
final class PlanForm extends Div {

    private final Fields fields = new Fields();
    private final TypedFields typed = new TypedFields();
    private final Div toolbar = new Div();
    private final Paragraph status = new Paragraph();
    private final String back;
    private SerializableRunnable finished = () -> {};

    PlanForm(String back) {
        this.back = back;
        addClassName("p-form");
        toolbar.addClassName("p-toolbar");
        status.addClassName("p-hint");
        status.getElement().setAttribute("role", "status");
        add(fields);
    }

    /** The heading and the help that stand above the form. */
    static PageHeader header(String title, String help) {
        return new PageHeader(title).lead(help);
    }

    Fields fields() {
        return fields;
    }

    TypedFields typed() {
        return typed;
    }

    TextField text(String name, String label, int longest) {
        TextField field = typed.text(name, fields.add(name, new TextField(label)));
        field.setMaxLength(longest);
        return placed(field);
    }

    TextArea longText(String name, String label, int longest) {
        TextArea field = typed.text(name, fields.add(name, new TextArea(label)));
        field.setMaxLength(longest);
        return placed(field);
    }

    DayPicker day(String name, String label) {
        return placed(typed.day(name, fields.add(name, new DayPicker(label))));
    }

    BigDecimalField number(String name, String label) {
        BigDecimalField field = typed.number(name, fields.add(name, new BigDecimalField(label)));
        field.setLocale(getLocale());
        return placed(field);
    }

    IntegerField wholeNumber(String name, String label) {
        IntegerField field = typed.wholeNumber(name, fields.add(name, new IntegerField(label)));
        field.setMin(0);
        field.setManualValidation(true);
        return placed(field);
    }

    <E extends Enum<E> & Worded> Select<E> choice(String name, String label, E[] values) {
        Select<E> select = choice(name, label, new Select<>(), Enum::name);
        select.setItemLabelGenerator(value -> getTranslation(value.key()));
        select.setItems(values);
        return select;
    }

    Select<Named> choice(String name, String label, List<Named> values) {
        Select<Named> select = choice(name, label, new Select<>(), Named::code);
        select.setItemLabelGenerator(Named::name);
        select.setItems(values);
        return select;
    }

    /** Any choice, with the stable code of each of its options. */
    <T> Select<T> choice(String name, String label, Select<T> select, SerializableFunction<T, String> code) {
        select.setLabel(label);
        return placed(typed.choice(name, fields.add(name, select), code));
    }

    <C extends Component> C placed(C field) {
        add(field);
        return field;
    }

    /** Ends the form: saving leads back where the reader came from. */
    void saving(String label, Fields.Attempt save) {
        finish(label, () -> {
            save.run();
            finished.run();
            UI.getCurrent().navigate(back);
        });
    }

    private void finish(String label, Fields.Attempt attempt) {
        Button button = new Button(label, click -> fields.attempt(attempt));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        toolbar.add(button, new Anchor(back, getTranslation("plan.back")));
        add(toolbar, status);
    }

    /** Ends the form: making the thing leads to it. */
    void creating(String label, SerializableSupplier<String> create) {
        finish(label, () -> {
            String made = create.get();
            finished.run();
            UI.getCurrent().navigate(made);
        });
    }

    /** Adds a way to remove the thing that is edited, which says first what is lost. */
    void removing(String label, String question, Fields.Attempt remove) {
        Button open = new Button(label, click -> confirm(label, question, remove));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        toolbar.add(open);
    }

    /** Saves and stays: what was typed is stored, the page shows it, and begins anew. */
    void store(Fields.Attempt save, String told) {
        if (fields.attempt(save)) {
            finished.run();
            Notification.show(told);
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }

    /** Takes the width of the page, for a form that shows tables. */
    void wide() {
        removeClassName("p-form");
    }

    /** What is to be done once the service has taken what was typed. */
    void onFinished(SerializableRunnable action) {
        finished = action;
    }

    /** Puts something above all fields that concerns the whole form. */
    void tell(Component notice) {
        addComponentAtIndex(0, notice);
    }

    /** Where the quiet sentence stands, for a form that saves in its own way. */
    Paragraph status() {
        return status;
    }

    /** A quiet sentence below the form that changes while it is filled in. */
    void status(String sentence) {
        status.setText(sentence);
    }

    /** Says quietly that what was typed is safe; the same minute is not said twice. */
    void keptAt(Instant moment) {
        status(getTranslation(
                "drafting.kept", Formats.of(Language.of(getLocale())).time(moment)));
    }

    /** Shows everything and lets nothing be changed; the way back stays. */
    void readOnly() {
        typed.readOnly();
        status.setText("");
        getChildren()
                .flatMap(PlanForm::withChildren)
                .filter(part -> part instanceof Button || part instanceof Upload)
                .forEach(part -> part.setVisible(false));
    }

    private static Stream<Component> withChildren(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PlanForm::withChildren));
    }

    private void confirm(String label, String question, Fields.Attempt remove) {
        new Decision(label, question).destructive().open(remove, () -> {
            finished.run();
            UI.getCurrent().navigate(back);
        });
    }
}
