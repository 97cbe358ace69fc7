package eu.pontes.platform.outbox;

import java.time.Duration;

/**
 * Delivers the messages of one topic, on every node and in threads of its own: a slow topic holds no other up. No
 * transaction runs meanwhile; a handler that reads or writes the database calls a bean that begins one, under
 * {@link jakarta.enterprise.context.control.ActivateRequestContext}.
 */
public interface MessageHandler {

    String topic();

    /**
     * Delivers a message, or tells by returning that there is nothing to do any more. Whatever it throws means another
     * try later; an {@link Undeliverable} ends the tries, and a {@link Postponed} is none.
     */
    void deliver(Message message) throws Exception;

    /** How long to wait between the tries, and how many there are. */
    default BackOff backOff() {
        return BackOff.USUAL;
    }

    /** How many deliveries may run at the same time on one node. */
    default int atOnce() {
        return 2;
    }

    /** How long a delivery may take: afterwards another node takes it for lost, and delivers the message again. */
    default Duration lease() {
        return Duration.ofMinutes(5);
    }
}
