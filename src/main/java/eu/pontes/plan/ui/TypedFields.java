package eu.pontes.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import eu.pontes.kernel.Language;
import eu.pontes.platform.text.Formats;
import eu.pontes.shell.DayPicker;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the fields of a form as plain text: to be kept while it is typed, put back, and compared. */
final class TypedFields implements Serializable {

    /** Often enough that hardly a word is lost, seldom enough that nobody waits for it. */
    private static final int PAUSE_MILLIS = 800;

    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final List<SerializableRunnable> listeners = new ArrayList<>();

    <F extends Component & HasValue<?, String>> F text(String name, F field) {
        return add(name, field, new Text<>(text -> text, text -> text, text -> text));
    }

    /** A text that stands under another label when it is compared, because its own says too little there. */
    <F extends Component & HasValue<?, String>> F text(String name, F field, String label) {
        return add(
                name,
                field,
                new Text<>(text -> text, text -> text, text -> text),
                () -> new Shown(label, field.getValue()));
    }

    /** A text that is too long to be compared, with what is said instead. */
    <F extends Component & HasValue<?, String>> F text(String name, F field, SerializableSupplier<String> words) {
        return add(
                name,
                field,
                new Text<>(text -> text, text -> text, text -> text),
                () -> new Shown(label(field), words.get()));
    }

    DayPicker day(String name, DayPicker field) {
        Formats formats = Formats.of(Language.of(field.getLocale()));
        return add(name, field, new Text<>(LocalDate::toString, LocalDate::parse, formats::date));
    }

    BigDecimalField number(String name, BigDecimalField field) {
        return add(name, field, new Text<>(BigDecimal::toPlainString, BigDecimal::new, BigDecimal::toPlainString));
    }

    IntegerField wholeNumber(String name, IntegerField field) {
        return add(
                name,
                field,
                new Text<>(number -> Integer.toString(number), Integer::valueOf, number -> Integer.toString(number)));
    }

    Checkbox flag(String name, Checkbox field) {
        return add(name, field, new Text<>(ticked -> Boolean.toString(ticked), Boolean::valueOf, ticked -> "✓"));
    }

    /** A choice; what is no longer on offer when it is put back stays empty. */
    <T> Select<T> choice(String name, Select<T> field, SerializableFunction<T, String> code) {
        return add(
                name,
                field,
                options(
                        field,
                        field,
                        code,
                        item -> field.getItemLabelGenerator().apply(item)));
    }

    <T> RadioButtonGroup<T> choice(String name, RadioButtonGroup<T> field, SerializableFunction<T, String> code) {
        return add(
                name,
                field,
                options(
                        field,
                        field,
                        code,
                        item -> field.getItemLabelGenerator().apply(item)));
    }

    private static <T> Text<T> options(
            HasValue<?, T> field,
            HasListDataView<T, ?> offered,
            SerializableFunction<T, String> code,
            SerializableFunction<T, String> words) {
        return new Text<>(
                code,
                text -> offered.getListDataView()
                        .getItems()
                        .filter(item -> code.apply(item).equals(text))
                        .findFirst()
                        .orElse(field.getEmptyValue()),
                words);
    }

    /** Something that belongs to the form and that nobody types. */
    void hidden(String name, SerializableSupplier<String> value, SerializableConsumer<String> put) {
        fields.put(name, new Hidden(value, put));
    }

    /** Tells whenever the reader, not the program, changes something. */
    void onTyping(SerializableRunnable listener) {
        listeners.add(listener);
    }

    /** Says that something was changed on behalf of the reader. */
    void changed() {
        listeners.forEach(SerializableRunnable::run);
    }

    /** The text of every field that is not empty. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            String value = field.value();
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** Puts back what was kept; a field that was not kept was empty. */
    void fill(Map<String, String> values) {
        fields.forEach((name, field) -> field.put(values.getOrDefault(name, "")));
    }

    /** What a reader sees in each field. */
    List<Shown> shown() {
        return fields.values().stream().flatMap(field -> field.shown().stream()).toList();
    }

    void readOnly() {
        fields.values().forEach(Field::readOnly);
    }

    private <T, F extends Component & HasValue<?, T>> F add(String name, F field, Text<T> text) {
        return add(
                name,
                field,
                text,
                () -> new Shown(
                        label(field), field.isEmpty() ? "" : text.words().apply(field.getValue())));
    }

    private static String label(Component field) {
        return field.getElement().getProperty("label", "");
    }

    private <T, F extends Component & HasValue<?, T>> F add(
            String name, F field, Text<T> text, SerializableSupplier<Shown> shown) {
        fields.put(name, new Input<>(field, text, shown));
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(PAUSE_MILLIS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        return field;
    }

    /** The label of a field and its value in words. */
    record Shown(String label, String value) implements Serializable {}

    /** How the values of a field become text, are read from it again, and are shown. */
    private record Text<T>(
            SerializableFunction<T, String> code,
            SerializableFunction<String, T> parse,
            SerializableFunction<T, String> words)
            implements Serializable {}

    /** Anything in a form that has a value. */
    private sealed interface Field<T> extends Serializable {

        String value();

        void put(String value);

        List<Shown> shown();

        void readOnly();
    }

    /** A field on the screen. */
    private record Input<T>(HasValue<?, T> input, Text<T> text, SerializableSupplier<Shown> screen)
            implements Field<T> {

        @Override
        public String value() {
            return input.isEmpty() ? "" : text.code().apply(input.getValue());
        }

        @Override
        public void put(String value) {
            input.setValue(
                    value.isEmpty() ? input.getEmptyValue() : text.parse().apply(value));
        }

        @Override
        public List<Shown> shown() {
            return List.of(screen.get());
        }

        @Override
        public void readOnly() {
            input.setReadOnly(true);
        }
    }

    /** A value behind the form. */
    private record Hidden(SerializableSupplier<String> current, SerializableConsumer<String> putter)
            implements Field<String> {

        @Override
        public String value() {
            return current.get();
        }

        @Override
        public void put(String value) {
            putter.accept(value);
        }

        @Override
        public List<Shown> shown() {
            return List.of();
        }

        @Override
        public void readOnly() {}
    }
}
