package eu.pontes.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** A way out for mails that are written. */
interface MailRoute {

    /**
     * Hands a mail over; afterwards it is somebody else's to deliver.
     *
     * @throws AddressRefused if no further try would help
     */
    void send(MimeMessage mail) throws AddressRefused, MessagingException, IOException;
}
