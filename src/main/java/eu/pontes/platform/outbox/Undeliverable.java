package eu.pontes.platform.outbox;

/** No further try would help: the message is dead at once, and waits for a replay. */
public class Undeliverable extends Exception {

    public Undeliverable(String reason) {
        super(reason);
    }
}
