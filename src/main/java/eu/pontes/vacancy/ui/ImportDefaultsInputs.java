package eu.pontes.vacancy.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import eu.pontes.kernel.Language;
import eu.pontes.shell.DayPicker;
import eu.pontes.shell.Fields;
import eu.pontes.vacancy.exchange.ImportDefaults;
import org.jspecify.annotations.Nullable;

/** Asks once what a file does not tell about its offers. */
final class ImportDefaultsInputs extends Details {

    private final Select<Language> language = new Select<>();
    private final TextField neededLanguages = new TextField(getTranslation("vacancy.form.needed-language"));
    private final TextField hours = new TextField(getTranslation("vacancy.form.hours"));
    private final TextField phone = new TextField(getTranslation("vacancy.form.contact.phone"));
    private final TextField mail = new TextField(getTranslation("vacancy.form.contact.mail"));
    private final DayPicker validThrough = new DayPicker(getTranslation("vacancy.form.valid-through"));

    /** @param changed what happens whenever an answer changes */
    ImportDefaultsInputs(Fields errors, SerializableRunnable changed) {
        setSummaryText(getTranslation("exchange.import.defaults"));
        language.setLabel(getTranslation("vacancy.form.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(item -> item == null ? "" : getTranslation("shell.language." + item.tag()));
        language.setEmptySelectionAllowed(true);
        neededLanguages.setHelperText(getTranslation("exchange.import.languages.help"));
        validThrough.setLocale(getLocale());
        Div content = new Div(
                new Paragraph(getTranslation("exchange.import.defaults.help")),
                OfferFields.row(errors.add("language", language), errors.add("neededLanguages", neededLanguages)),
                OfferFields.row(errors.add("hoursPerWeek", hours), errors.add("validThrough", validThrough)),
                OfferFields.row(errors.add("contactPhone", phone), errors.add("contactMail", mail)));
        content.addClassName("p-form");
        add(content);
        for (AbstractField<?, ?> field :
                new AbstractField<?, ?>[] {language, neededLanguages, hours, phone, mail, validThrough}) {
            field.addValueChangeListener(change -> changed.run());
        }
    }

    ImportDefaults told() {
        Language written = language.getValue();
        return new ImportDefaults(
                written == null ? null : written.name(),
                neededLanguages.getValue(),
                hours.getValue(),
                phone.getValue(),
                mail.getValue(),
                text(validThrough.getValue()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
