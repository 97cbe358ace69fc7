package eu.pontes.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that speaks SMTP on this machine, and keeps what it takes. */
final class MailServerFixture implements AutoCloseable {

    private final List<byte[]> arrived = new CopyOnWriteArrayList<>();
    private final SMTPServer server;
    private volatile int refusal;

    /**
     * @param port 0 for any that is free
     * @param protection what else it asks for
     */
    MailServerFixture(int port, UnaryOperator<SMTPServer.Builder> protection) {
        server = protection
                .apply(SMTPServer.port(port).messageHandlerFactory(talk -> new Talk()))
                .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    /** Every reader is refused with this code from now on, and with 0 none. */
    void refuse(int code) {
        refusal = code;
    }

    int arrived() {
        return arrived.size();
    }

    /** The one mail that arrived. */
    MimeMessage only() throws MessagingException {
        if (arrived.size() != 1) {
            throw new AssertionError(arrived.size() + " mails arrived");
        }
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(arrived.get(0)));
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Talk implements MessageHandler {

        @Override
        public void from(String sender) {
            // Anybody may send here
        }

        @Override
        public void recipient(String reader) throws RejectException {
            if (refusal > 0) {
                throw new RejectException(refusal, "not here, not now");
            }
        }

        @Override
        public String data(InputStream data) throws IOException {
            arrived.add(data.readAllBytes());
            return "taken";
        }

        @Override
        public void done() {
            // Nothing was kept open
        }
    }
}
