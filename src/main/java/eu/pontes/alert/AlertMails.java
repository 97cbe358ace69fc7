package eu.pontes.alert;

import eu.pontes.platform.mail.AddressRefused;
import eu.pontes.platform.mail.Mail;
import eu.pontes.platform.mail.Mailer;
import eu.pontes.platform.outbox.Message;
import eu.pontes.platform.outbox.MessageHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;

/** Sends the mails of saved searches. */
@ApplicationScoped
class AlertMails implements MessageHandler {

    private final AlertLetters letters;
    private final Mailer mailer;

    @Inject
    AlertMails(AlertLetters letters, Mailer mailer) {
        this.letters = letters;
        this.mailer = mailer;
    }

    @Override
    public String topic() {
        return AlertMessage.TOPIC;
    }

    /** A refused address needs no further try of this mail; after some mails it is given up. */
    @Override
    public void deliver(Message message) throws MessagingException, IOException {
        Optional<Mail> mail = letters.write(message.id(), message.about(), message.payload(AlertMessage.class));
        if (mail.isEmpty()) {
            return;
        }
        try {
            mailer.send(mail.get());
            letters.arrived(message.about());
        } catch (AddressRefused refused) {
            letters.refused(message.about());
        }
    }
}
