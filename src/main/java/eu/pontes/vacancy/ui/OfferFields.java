package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.kernel.Worded;
import eu.pontes.shell.Fields;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the inputs of a form about an offer: labelled, limited, and known under the name that the service uses. */
final class OfferFields implements Serializable {

    private final Fields errors = new Fields();
    private final Locale locale;

    OfferFields(Locale locale) {
        this.locale = locale;
    }

    /** Where the form says what the service refuses. */
    Fields errors() {
        return errors;
    }

    String words(String key, Object... arguments) {
        return errors.getTranslation(key, arguments);
    }

    <C extends Component & HasValidation & HasLabel> C named(String name, String key, C field) {
        field.setLabel(words(key));
        return errors.add(name, field);
    }

    TextField text(String name, String key, int most) {
        TextField field = named(name, key, new TextField());
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    TextArea area(String name, String key, int most) {
        TextArea field = named(name, key, new TextArea());
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    BigDecimalField decimal(String name, String key) {
        BigDecimalField field = named(name, key, new BigDecimalField());
        field.setLocale(locale);
        return field;
    }

    IntegerField number(String name, String key) {
        return named(name, key, new IntegerField());
    }

    DatePicker date(String name, String key) {
        DatePicker field = named(name, key, new DatePicker());
        field.setLocale(locale);
        return field;
    }

    /** A choice among constants by their words. */
    <E extends Enum<E> & Worded> Select<E> choice(String name, String key, E[] constants) {
        Select<E> select = named(name, key, new Select<>());
        select.setItems(constants);
        select.setItemLabelGenerator(constant -> constant == null ? "" : words(constant.key()));
        return select;
    }

    Section section(String heading, Component... fields) {
        Section section = new Section(new H2(words(heading)));
        section.addClassNames("p-section", "p-form");
        section.add(fields);
        return section;
    }

    /** Fields that are read together stand beside each other where there is room. */
    static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("p-form__row");
        return row;
    }

    static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String typed(String text) {
        return text.isBlank() ? null : text;
    }
}
