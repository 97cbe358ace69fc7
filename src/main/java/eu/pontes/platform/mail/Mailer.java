package eu.pontes.platform.mail;

import eu.pontes.platform.data.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends mails; for handlers of the outbox, which try again when it fails. */
@ApplicationScoped
public class Mailer {

    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);

    private final MailWriter writer;
    private final MailRoute route;
    private final String place;

    @Inject
    Mailer(MailSettings settings, Clock clock) {
        writer = new MailWriter(settings.sender(), settings.host(), clock);
        route = settings.server().<MailRoute>map(SmtpRoute::new).orElseGet(() -> new FolderRoute(settings.folder()));
        place = settings.server()
                .map(server -> server.host() + ":" + server.port())
                .orElseGet(() -> settings.folder().toString());
    }

    /** Wrong settings are told at the start, and not when the first mail waits. */
    void start(@Observes SchemaReady schema) {
        LOG.info("Mail goes to {}", place);
    }

    /**
     * Sends a mail.
     *
     * @throws AddressRefused if no further try would help
     */
    public void send(Mail mail) throws AddressRefused, MessagingException, IOException {
        route.send(writer.write(mail));
    }
}
