package eu.pontes.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.kernel.Language;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** Mails go over protected ways only, and to whom we know: against a server with a certificate of its own. */
class SmtpProtectionTest {

    private static final char[] SEAL = "changeit".toCharArray();
    private static final MailSettings.Account PONTES = new MailSettings.Account("pontes", "right");

    private final List<String> loggedIn = new CopyOnWriteArrayList<>();
    private final MailWriter writer =
            new MailWriter(new MailAddress("pontes@example.net"), "pontes.example", Clock.systemUTC());
    private SSLContext before;

    @TempDir
    Path folder;

    @BeforeEach
    void rememberWhomWeTrust() throws GeneralSecurityException {
        before = SSLContext.getDefault();
    }

    @AfterEach
    void trustAsBefore() {
        SSLContext.setDefault(before);
    }

    @Test
    void aMailGoesOverATalkThatBecameProtectedAndAfterALogIn() throws Exception {
        SSLContext ours = certified("localhost");
        SSLContext.setDefault(ours);
        try (MailServerFixture server = new MailServerFixture(0, startTls(ours))) {
            send(server, MailSettings.Tls.STARTTLS, PONTES);

            assertThat(server.only().getSubject()).isEqualTo("Neu");
            assertThat(loggedIn).containsExactly("pontes");
        }
    }

    @Test
    void aMailGoesOverATalkThatIsProtectedFromTheStart() throws Exception {
        SSLContext ours = certified("localhost");
        SSLContext.setDefault(ours);
        try (MailServerFixture server =
                new MailServerFixture(0, any -> knowing(any).serverSocketFactory(ours))) {
            send(server, MailSettings.Tls.TLS, PONTES);

            assertThat(server.only().getSubject()).isEqualTo("Neu");
            assertThat(loggedIn).containsExactly("pontes");
        }
    }

    @Test
    void aServerThatDoesNotKnowUsGetsNothing() throws Exception {
        SSLContext ours = certified("localhost");
        SSLContext.setDefault(ours);
        try (MailServerFixture server = new MailServerFixture(0, startTls(ours))) {
            MailSettings.Account stranger = new MailSettings.Account("pontes", "wrong");

            assertThatExceptionOfType(AuthenticationFailedException.class)
                    .isThrownBy(() -> send(server, MailSettings.Tls.STARTTLS, stranger));
            assertThat(server.arrived()).isZero();
        }
    }

    @Test
    void aServerThatNobodyVouchesForGetsNeitherMailNorPassword() throws Exception {
        try (MailServerFixture server = new MailServerFixture(0, startTls(certified("localhost")))) {
            getsNothing(server);
        }
    }

    @Test
    void aServerUnderAnotherNameGetsNeitherMailNorPassword() throws Exception {
        SSLContext others = certified("mail.example");
        SSLContext.setDefault(others);
        try (MailServerFixture server = new MailServerFixture(0, startTls(others))) {
            getsNothing(server);
        }
    }

    private void getsNothing(MailServerFixture server) {
        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(() -> send(server, MailSettings.Tls.STARTTLS, PONTES));
        assertThat(server.arrived()).isZero();
        assertThat(loggedIn).isEmpty();
    }

    private UnaryOperator<SMTPServer.Builder> startTls(SSLContext certificate) {
        return any -> knowing(any).startTlsSocketFactory(certificate).requireTLS();
    }

    private SMTPServer.Builder knowing(SMTPServer.Builder any) {
        return any.requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, talk) -> {
                    if (!password.equals(PONTES.password())) {
                        throw new LoginFailedException();
                    }
                    loggedIn.add(user);
                }));
    }

    private void send(MailServerFixture server, MailSettings.Tls tls, MailSettings.@Nullable Account account)
            throws AddressRefused, MessagingException {
        Letter letter =
                Letter.about(Language.DE, "Neu").add(new Letter.Words("Größe")).end();
        Mail mail = new Mail(UUID.randomUUID(), new MailAddress("amina@example.org"), letter, null);
        new SmtpRoute(new MailSettings.Server("localhost", server.port(), tls, account)).send(writer.write(mail));
    }

    /** Shows a certificate that it signed by itself, and trusts that one only. */
    private SSLContext certified(String host) throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(certificate(host))) {
            keys.load(in, SEAL);
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, SEAL);
        trusted.setCertificateEntry("mail", keys.getCertificate("mail"));
        KeyManagerFactory shows = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        shows.init(keys, SEAL);
        TrustManagerFactory trusts = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusts.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(shows.getKeyManagers(), trusts.getTrustManagers(), null);
        return context;
    }

    /** Made by the tool that comes with Java, which has no such call. */
    private Path certificate(String host) throws IOException, InterruptedException {
        Path file = folder.resolve(host + ".p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = new ArrayList<>(
                List.of(tool, "-genkeypair", "-alias", "mail", "-keyalg", "EC", "-storetype", "PKCS12"));
        command.addAll(List.of("-dname", "CN=" + host, "-ext", "san=dns:" + host));
        command.addAll(List.of("-storepass", String.valueOf(SEAL), "-keystore", file.toString()));
        Process made = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(made.exitValue()).as("keytool").isZero();
        return file;
    }
}
