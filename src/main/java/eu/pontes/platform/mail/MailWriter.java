package eu.pontes.platform.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Writes letters as mails: plain text and markup from compiled templates, and headers that nothing typed can add to. */
final class MailWriter {

    private static final TemplateEngine HTML = TemplateEngine.createPrecompiled(
            null, ContentType.Html, MailWriter.class.getClassLoader(), "eu.pontes.jte");
    private static final TemplateEngine PLAIN = TemplateEngine.createPrecompiled(
            null, ContentType.Plain, MailWriter.class.getClassLoader(), "eu.pontes.jte.plain");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailAddress sender;
    private final String host;
    private final Clock clock;

    /**
     * Writes mails from one sender.
     *
     * @param host the name that ends the ids of mails
     */
    MailWriter(MailAddress sender, String host, Clock clock) {
        this.sender = sender;
        this.host = host;
        this.clock = clock;
    }

    MimeMessage write(Mail mail) throws MessagingException {
        Letter letter = mail.letter();
        MimeMessage message = new Identified("<" + mail.id() + "@" + host + ">");
        message.setFrom(sender());
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language().tag());
        // No answer of an absent reader's program to a program (RFC 3834), also not by those that know a header of
        // their own
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.stop().toASCIIString() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content(letter));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(sender.value(), "Pontes", UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is always there", impossible);
        }
    }

    /** Readers take the last form that they can show. */
    private static MimeMultipart content(Letter letter) throws MessagingException {
        Map<String, Object> parameters = Map.of("letter", letter);
        StringOutput text = new StringOutput();
        PLAIN.render("mail/letter.jte", parameters, text);
        StringOutput html = new StringOutput();
        HTML.render("mail/letter.jte", parameters, html);
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text.toString(), UTF_8);
        MimeBodyPart marked = new MimeBodyPart();
        marked.setText(html.toString(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, marked);
    }

    /** An employer's title may hold anything, and stands in subjects. */
    private static String oneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** Keeps its id when it is saved. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
