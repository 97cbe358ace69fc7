package eu.pontes.platform.outbox;

import java.util.UUID;

/** Something to deliver. */
public final class Message {

    private final UUID id;
    private final UUID about;
    private final String payload;
    private final int tries;

    Message(UUID id, UUID about, String payload, int tries) {
        this.id = id;
        this.about = about;
        this.payload = payload;
        this.tries = tries;
    }

    /** The same whenever the message comes again. */
    public UUID id() {
        return id;
    }

    /** For whose sake it was put. */
    public UUID about() {
        return about;
    }

    /** Which try this is, from 1. */
    public int tries() {
        return tries;
    }

    /** What was put, word for word as JSON: the same in every try. */
    public String json() {
        return payload;
    }

    /** What was put. */
    public <T extends Record> T payload(Class<T> type) {
        return Payload.read(payload, type);
    }
}
