package eu.pontes.platform.mail;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way to one reader.
 *
 * @param id the same when it is sent again, so that the reader's mailbox can tell
 * @param stop the address to which a mailbox posts to stop such mails (RFC 8058); nothing where they stop by themselves
 */
public record Mail(
        UUID id, MailAddress to, Letter letter, @Nullable URI stop) {}
