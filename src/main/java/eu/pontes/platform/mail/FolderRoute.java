package eu.pontes.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Puts mails into a folder, where any mail program opens them: a try-out has no server, and shall send nothing. */
final class FolderRoute implements MailRoute {

    private final Path folder;

    FolderRoute(Path folder) {
        this.folder = folder;
    }

    @Override
    public void send(MimeMessage mail) throws MessagingException, IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(UUID.randomUUID() + ".tmp");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            mail.writeTo(out);
        }
        // Whoever watches the folder never sees half a mail, and one that is sent again takes its own place
        String name = mail.getMessageID().replaceAll("[<>]|@.*", "");
        Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }
}
