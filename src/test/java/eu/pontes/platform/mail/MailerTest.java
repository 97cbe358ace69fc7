package eu.pontes.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import eu.pontes.kernel.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a mail server that speaks SMTP on this machine. */
class MailerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T21:30:00Z");
    private static final UUID ID = UUID.fromString("0193512f-0000-7000-8000-000000000001");
    private static final MailAddress AMINA = new MailAddress("amina@example.org");

    private final MailWriter writer =
            new MailWriter(new MailAddress("pontes@example.net"), "pontes.example", Clock.fixed(NOW, ZoneOffset.UTC));
    private MailServerFixture server;

    @BeforeEach
    void aServer() {
        server = new MailServerFixture(0, any -> any);
    }

    @AfterEach
    void noServer() {
        server.close();
    }

    @Test
    void aMailArrivesAsPlainTextAndWithMarkupInEveryScript() throws Exception {
        send(new Mail(ID, AMINA, letter("Nouveau : employé(e) à Liège – منظف المباني"), null));

        MimeMessage mail = server.only();
        assertThat(mail.getSubject()).isEqualTo("Nouveau : employé(e) à Liège – منظف المباني");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("amina@example.org");
        MimeMultipart content = (MimeMultipart) mail.getContent();
        assertThat(content.getContentType()).startsWith("multipart/alternative");
        assertThat(content.getBodyPart(0).getContentType())
                .startsWith("text/plain")
                .containsIgnoringCase("utf-8");
        assertThat((String) content.getBodyPart(0).getContent())
                .contains("Größe & <Wärme>", "منظف", "Bäcker", "Gent", "https://pontes.example/offers/1?a=1&b=2")
                .doesNotContain("&amp;");
        assertThat(content.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) content.getBodyPart(1).getContent())
                .contains(
                        "Größe &amp; &lt;Wärme&gt;",
                        "منظف",
                        "<html lang=\"de\">",
                        "https://pontes.example/offers/1?a=1")
                .doesNotContain("<Wärme>");
    }

    @Test
    void itsHeadersSayWhatItIsAndHowToStopIt() throws Exception {
        send(new Mail(ID, AMINA, letter("Neu"), URI.create("https://pontes.example/alerts/stop/abc?lang=de")));

        MimeMessage mail = server.only();
        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + ID + "@pontes.example>");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOW));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("de");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://pontes.example/alerts/stop/abc?lang=de>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void aTitleCannotAddAHeaderOrAReader() throws Exception {
        send(new Mail(ID, AMINA, letter("Bäcker\r\nBcc: eve@example.org\n\nHello\u2028x"), null));

        MimeMessage mail = server.only();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Bäcker Bcc: eve@example.org Hello x");
    }

    @Test
    void anAddressThatTheServerDoesNotKnowIsRefusedForGood() {
        server.refuse(550);

        assertThatExceptionOfType(AddressRefused.class)
                .isThrownBy(() -> send(new Mail(ID, AMINA, letter("Neu"), null)));
    }

    @Test
    void aServerThatIsBusyFailsForNowAndTakesTheSameMailLater() throws Exception {
        server.refuse(451);

        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(() -> send(new Mail(ID, AMINA, letter("Neu"), null)));

        server.refuse(0);
        send(new Mail(ID, AMINA, letter("Neu"), null));
        assertThat(server.only().getMessageID()).contains(ID.toString());
    }

    @Test
    void aServerThatIsDownForAWhileFailsForNow() throws Exception {
        int port = server.port();
        server.close();

        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(() -> route(port).send(writer.write(new Mail(ID, AMINA, letter("Neu"), null))));

        server = new MailServerFixture(port, any -> any);
        assertThatNoException()
                .isThrownBy(() -> route(port).send(writer.write(new Mail(ID, AMINA, letter("Neu"), null))));
        assertThat(server.arrived()).isEqualTo(1);
    }

    @Test
    void aServerWithoutTlsGetsNothingWhereItIsAskedFor() {
        MailSettings.Server wanted =
                new MailSettings.Server("localhost", server.port(), MailSettings.Tls.STARTTLS, null);

        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(() -> new SmtpRoute(wanted).send(writer.write(new Mail(ID, AMINA, letter("Neu"), null))));
        assertThat(server.arrived()).isZero();
    }

    @Test
    void withoutAServerMailsLieInAFolderEachOnce(@TempDir Path folder) throws Exception {
        FolderRoute route = new FolderRoute(folder.resolve("mail"));

        route.send(writer.write(new Mail(ID, AMINA, letter("Neu"), null)));
        route.send(writer.write(new Mail(ID, AMINA, letter("Neu"), null)));

        try (var files = Files.list(folder.resolve("mail"))) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(ID + ".eml");
        }
    }

    private void send(Mail mail) throws AddressRefused, MessagingException {
        route(server.port()).send(writer.write(mail));
    }

    private static SmtpRoute route(int port) {
        return new SmtpRoute(new MailSettings.Server("localhost", port, MailSettings.Tls.NONE, null));
    }

    private static Letter letter(String subject) {
        return Letter.about(Language.DE, subject)
                .add(new Letter.Words("Größe & <Wärme>"))
                .add(new Letter.Entry(
                        "منظف", "ar", "https://pontes.example/offers/1?a=1&b=2", List.of("Bäcker", "Gent")))
                .add(new Letter.Action("Ansehen", "https://pontes.example/offers"))
                .add(new Letter.Small("Genug?", "Beenden", "https://pontes.example/stop"))
                .end();
    }
}
