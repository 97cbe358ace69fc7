package eu.pontes.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

/** Hands mails to a server over SMTP. */
final class SmtpRoute implements MailRoute {

    private final Session session;
    private final MailSettings.Server server;

    SmtpRoute(MailSettings.Server server) {
        this.server = server;
        session = Session.getInstance(server.properties());
    }

    @Override
    public void send(MimeMessage mail) throws AddressRefused, MessagingException {
        MailSettings.Account account = server.account();
        try (Transport transport = session.getTransport()) {
            if (account == null) {
                transport.connect();
            } else {
                transport.connect(account.user(), account.password());
            }
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (SendFailedException failure) {
            // Only addresses that were refused for good are "invalid"; whatever else went wrong may mend itself
            Address[] invalid = failure.getInvalidAddresses();
            if (invalid != null && invalid.length > 0) {
                throw new AddressRefused(failure);
            }
            throw failure;
        }
    }
}
