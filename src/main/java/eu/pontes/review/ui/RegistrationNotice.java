package eu.pontes.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.pontes.employer.RegistrationService;
import eu.pontes.employer.RegistrationView;
import eu.pontes.kernel.TenantId;
import eu.pontes.shell.Decision;
import eu.pontes.shell.Notice;
import eu.pontes.shell.Tone;
import java.util.Optional;

/** Tells a consultant how the employer is registered, and asks to look up what nobody has confirmed yet. */
final class RegistrationNotice extends Div {

    private final transient RegistrationService registrations;
    private final TenantId employer;
    private final boolean mayConfirm;

    RegistrationNotice(RegistrationService registrations, TenantId employer, boolean mayConfirm) {
        this.registrations = registrations;
        this.employer = employer;
        this.mayConfirm = mayConfirm;
        show();
    }

    private void show() {
        removeAll();
        RegistrationView registration = registrations.registration(employer);
        Optional<String> identifier = registration.identifier();
        if (identifier.isEmpty()) {
            add(new Notice(Tone.WARN, getTranslation("review.registration.none", registration.kind())));
        } else if (registration.confirmed().isPresent()) {
            Paragraph confirmed = new Paragraph(getTranslation(
                    "review.registration.confirmed",
                    identifier.get(),
                    registration.confirmed().get()));
            confirmed.addClassName("p-hint");
            add(confirmed);
        } else {
            unconfirmed(identifier.get());
        }
    }

    private void unconfirmed(String identifier) {
        Div words = new Div(new Paragraph(getTranslation("review.registration.unconfirmed", identifier)));
        if (mayConfirm) {
            String verb = getTranslation("review.registration.confirm");
            words.add(new Button(
                    verb,
                    click -> new Decision(verb, getTranslation("review.registration.confirm.question", identifier))
                            .open(() -> registrations.confirm(employer, identifier), this::show)));
        }
        add(new Notice(Tone.WARN, words));
    }
}
