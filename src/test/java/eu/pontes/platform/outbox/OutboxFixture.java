package eu.pontes.platform.outbox;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.chore.OldRows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts and looks at messages in transactions, as features do. */
@ApplicationScoped
public class OutboxFixture {

    private final Outbox outbox;
    private final DeadLetters letters;
    private final EntityManager entities;

    @Resource(lookup = "java:app/jdbc/pontes")
    private @Nullable DataSource source;

    @Inject
    OutboxFixture(Outbox outbox, DeadLetters letters, EntityManager entities) {
        this.outbox = outbox;
        this.letters = letters;
        this.entities = entities;
    }

    /** What the tests send. */
    public record Note(String text, Instant moment) {}

    @Transactional
    public UUID put(String topic, UUID about, Note note, Instant due) {
        return outbox.put(topic, about, note, due);
    }

    @Transactional
    public void putAndFail(String topic, UUID about, Note note, Instant due) {
        outbox.put(topic, about, note, due);
        throw new IllegalStateException("what happened is undone");
    }

    @Transactional
    public void discard(String topic, UUID about) {
        outbox.discard(topic, about);
    }

    @Transactional
    public Page<DeadLetter> dead(String topic, UUID about) {
        return letters.about(topic, about, PageRequest.first());
    }

    @Transactional
    public <T> T within(Supplier<T> work) {
        return work.get();
    }

    @Transactional
    public int prune(Clock clock) {
        return new OutboxPruning(new OldRows(entities, clock)).doSome();
    }

    @Transactional
    public long kept(String topic) {
        return entities.createQuery("select count(m) from StoredMessage m where m.topic = :topic", Long.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }

    /** How many wait for nothing but to be looked for. */
    @Transactional
    public long due(String topic, Instant now) {
        return entities.createQuery(
                        "select count(m) from StoredMessage m"
                                + " where m.topic = :topic and m.state = :waiting and m.dueAt <= :now",
                        Long.class)
                .setParameter("topic", topic)
                .setParameter("waiting", StoredMessage.State.WAITING)
                .setParameter("now", now)
                .getSingleResult();
    }

    MessageQueue queue() {
        return new MessageQueue(Objects.requireNonNull(source));
    }

    DeadLetters letters() {
        return letters;
    }
}
