/**
 * Mail: one look for all letters, in two forms, and one way out.
 *
 * <p>Nothing is sent from a request. Leave a message in the {@link eu.pontes.platform.outbox.Outbox} in the transaction of
 * what happened; its handler writes a {@link eu.pontes.platform.mail.Letter} and gives it to the
 * {@link eu.pontes.platform.mail.Mailer} under the id of the message, so that a mail that is sent twice is recognised.
 */
@NullMarked
package eu.pontes.platform.mail;

import org.jspecify.annotations.NullMarked;
