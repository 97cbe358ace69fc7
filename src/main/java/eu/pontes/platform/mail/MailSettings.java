package eu.pontes.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Where mail goes, checked at the start: a server, or a folder below the data where there is none. */
@ApplicationScoped
class MailSettings {

    private static final String TIMEOUT_MILLIS = "20000";

    private final Config config;

    @Inject
    MailSettings(Config config) {
        this.config = config;
    }

    /** How the way to the server is protected. */
    enum Tls {
        /** Not at all; for a server on the same machine. */
        NONE(25),
        /** From the start of the talk on; without it, nothing is sent. */
        STARTTLS(587),
        /** Before the talk. */
        TLS(465);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    /** Nothing where mails go to a folder. */
    Optional<Server> server() {
        return text("host").map(this::server);
    }

    private Server server(String host) {
        Tls tls = tls(text("tls").orElse("starttls"));
        return new Server(host, text("port").map(MailSettings::port).orElse(tls.port), tls, account());
    }

    /** Who the mails come from. */
    MailAddress sender() {
        String from = text("from").orElseGet(() -> {
            if (text("host").isPresent()) {
                throw new IllegalStateException("PONTES_SMTP_HOST is set, so PONTES_SMTP_FROM must be set too");
            }
            return "pontes@pontes.invalid";
        });
        return MailAddress.of(from)
                .orElseThrow(() -> new IllegalStateException("PONTES_SMTP_FROM must be an address for mail"));
    }

    Path folder() {
        return Path.of(config.getValue("pontes.data", String.class)).resolve("mail");
    }

    /** The name that ends the ids of mails. */
    String host() {
        String host =
                URI.create(config.getValue("pontes.base-url", String.class)).getHost();
        return host == null ? "localhost" : host;
    }

    private @Nullable Account account() {
        return text("user")
                .map(user -> new Account(
                        user,
                        text("password")
                                .orElseThrow(() -> new IllegalStateException(
                                        "PONTES_SMTP_USER is set, so PONTES_SMTP_PASSWORD must be set too"))))
                .orElse(null);
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue("pontes.smtp." + name, String.class).filter(value -> !value.isBlank());
    }

    private static Tls tls(String name) {
        try {
            return Tls.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("PONTES_SMTP_TLS must be none, starttls or tls", unknown);
        }
    }

    private static int port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65535) {
            throw new IllegalStateException("PONTES_SMTP_PORT must be a port number");
        }
        return Integer.parseInt(text);
    }

    /** Who we are to the server. */
    record Account(String user, String password) {

        /** A password has no place in a log. */
        @Override
        public String toString() {
            return user;
        }
    }

    /** A server that takes mails for delivery. */
    record Server(String host, int port, Tls tls, @Nullable Account account) {

        Properties properties() {
            Properties properties = new Properties();
            properties.setProperty("mail.transport.protocol", "smtp");
            properties.setProperty("mail.smtp.host", host);
            properties.setProperty("mail.smtp.port", String.valueOf(port));
            properties.setProperty("mail.smtp.auth", String.valueOf(account != null));
            properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
            properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
            properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.TLS));
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
            properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
            properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
            return properties;
        }
    }
}
