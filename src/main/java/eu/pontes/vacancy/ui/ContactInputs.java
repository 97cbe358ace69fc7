package eu.pontes.vacancy.ui;

import static eu.pontes.vacancy.ui.OfferFields.row;
import static eu.pontes.vacancy.ui.OfferFields.shown;
import static eu.pontes.vacancy.ui.OfferFields.typed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import eu.pontes.vacancy.Contact;

/** Whom people can call, write to or see. */
final class ContactInputs extends Div {

    private final TextField name;
    private final TextField phone;
    private final EmailField mail;
    private final TextField visit;

    ContactInputs(OfferFields fields) {
        name = fields.text("contact.name", "vacancy.form.contact.name", 160);
        phone = fields.text("contact.phone", "vacancy.form.contact.phone", 30);
        mail = fields.named("contact.mail", "vacancy.form.contact.mail", new EmailField());
        visit = fields.text("contact.visit", "vacancy.form.contact.visit", 300);
        visit.setHelperText(fields.words("vacancy.form.contact.visit.help"));
        addClassName("p-form");
        add(row(phone, mail), name, visit);
    }

    void show(Contact contact) {
        name.setValue(shown(contact.name()));
        phone.setValue(shown(contact.phone()));
        mail.setValue(shown(contact.mail()));
        visit.setValue(shown(contact.visit()));
    }

    Contact read() {
        return new Contact(
                typed(name.getValue()), typed(phone.getValue()), typed(mail.getValue()), typed(visit.getValue()));
    }
}
