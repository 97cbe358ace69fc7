package eu.pontes.vacancy;

import static eu.pontes.vacancy.Offer.textOrNothing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom to call, write to or see, as part of the offer's row. */
@Embeddable
class ContactColumns {

    @Column(name = "contact_name")
    private @Nullable String name;

    @Column(name = "contact_phone")
    private @Nullable String phone;

    @Column(name = "contact_mail")
    private @Nullable String mail;

    @Column(name = "contact_visit")
    private @Nullable String visit;

    protected ContactColumns() {}

    ContactColumns(Contact contact) {
        name = textOrNothing(contact.name());
        phone = textOrNothing(contact.phone());
        mail = textOrNothing(contact.mail());
        visit = textOrNothing(contact.visit());
    }

    Contact contact() {
        return new Contact(name, phone, mail, visit);
    }
}
