package eu.pontes.alert;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The mails that Pontes puts into a folder while it has no server. */
public record MailFolderFixture(Path folder) {

    private static final long BETWEEN_LOOKS = Duration.ofMillis(200).toNanos();

    /** The text of the newest mail to a reader that says something, as soon as there is one. */
    public String mail(String reader, String saying, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<String> found = Optional.empty();
        while (found.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            found = mails().stream()
                    .map(mail -> text(mail, reader))
                    .flatMap(Optional::stream)
                    .filter(text -> text.contains(saying))
                    .findFirst();
        }
        return found.orElseThrow(() -> new AssertionError("no mail to " + reader + " says " + saying));
    }

    /** How many mails a reader got. */
    public long number(String reader) {
        return mails().stream().filter(mail -> text(mail, reader).isPresent()).count();
    }

    private List<Path> mails() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The plain form of a mail, if it is for the reader. */
    private static Optional<String> text(Path file, String reader) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
            if (!mail.getAllRecipients()[0].toString().equals(reader)) {
                return Optional.empty();
            }
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            return Optional.of(mail.getSubject() + "\n" + parts.getBodyPart(0).getContent());
        } catch (NoSuchFileException takenAway) {
            return Optional.empty();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
