package eu.pontes.platform.outbox;

import eu.pontes.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes messages in the transaction of what happened, so that neither can exist without the other. */
@ApplicationScoped
public class Outbox {

    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z0-9.-]{0,59}");

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Outbox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Leaves a message to be delivered by the handler of its topic once the caller's transaction is committed.
     *
     * @param topic small letters, digits, dots and hyphens
     * @param about the subscription, the search, … for whose sake it is sent; messages are found again by it
     * @param payload a record, written as JSON of at most {@value Payload#LONGEST} characters; rather ids than contents
     * @param due not before this moment
     * @return the id that the handler gets with the message, each time the same
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID put(String topic, UUID about, Record payload, Instant due) {
        if (!TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException("not a topic: " + topic);
        }
        UUID id = Ids.next();
        entities.persist(new StoredMessage(id, topic, about, Payload.write(payload), clock.instant(), due));
        return id;
    }

    /** Throws away what waits or is dead; one message of it may be on its way already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(String topic, UUID about) {
        entities.createQuery("delete from StoredMessage m where m.topic = :topic and m.about = :about")
                .setParameter("topic", topic)
                .setParameter("about", about)
                .executeUpdate();
    }
}
