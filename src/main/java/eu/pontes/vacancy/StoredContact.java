package eu.pontes.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom people can turn to, as columns of the offer. */
@Embeddable
class StoredContact {

    @Column(name = "contact_name")
    private @Nullable String name;

    @Column(name = "contact_phone")
    private @Nullable String phone;

    @Column(name = "contact_mail")
    private @Nullable String mail;

    @Column(name = "contact_visit")
    private @Nullable String visit;

    protected StoredContact() {}

    void fill(Contact contact) {
        name = Offer.textOrNothing(contact.name());
        phone = Offer.textOrNothing(contact.phone());
        mail = Offer.textOrNothing(contact.mail());
        visit = Offer.textOrNothing(contact.visit());
    }

    Contact contact() {
        return new Contact(name, phone, mail, visit);
    }
}
