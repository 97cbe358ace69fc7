package eu.pontes.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message in the transaction of whoever puts, discards or replays it; whoever delivers it sees {@link MessageQueue}. */
@Entity
@Table(name = "outbox_message")
class StoredMessage {

    /** Whether it waits for a delivery, or has been given up. */
    enum State {
        WAITING,
        DEAD
    }

    @Id
    private UUID id;

    private String topic;

    @Column(name = "about_id")
    private UUID about;

    private String payload;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int tries;

    @Column(name = "put_at")
    private Instant putAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "last_failure")
    private @Nullable String lastFailure;

    protected StoredMessage() {}

    StoredMessage(UUID id, String topic, UUID about, String payload, Instant putAt, Instant dueAt) {
        this.id = id;
        this.topic = topic;
        this.about = about;
        this.payload = payload;
        this.putAt = putAt;
        this.dueAt = dueAt;
    }

    QueuedMessage view() {
        return new QueuedMessage(new Message(id, about, payload, tries), state == State.DEAD, putAt, dueAt);
    }
}
