package eu.pontes.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What waits or was given up, for whoever may see what it is about. Each state is asked for by itself, because the index
 * then gives the order.
 */
@ApplicationScoped
public class QueuedMessages {

    private static final String OF = " where m.topic = :topic and m.about = :about and m.state = :state";

    private final EntityManager entities;

    @Inject
    QueuedMessages(EntityManager entities) {
        this.entities = entities;
    }

    /** The ids of the newest of each state, in no order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> newest(String topic, UUID about, int most) {
        return Arrays.stream(StoredMessage.State.values())
                .flatMap(state -> entities.createQuery(
                                "select m.id from StoredMessage m" + OF + " order by m.id desc", UUID.class)
                        .setParameter("topic", topic)
                        .setParameter("about", about)
                        .setParameter("state", state)
                        .setMaxResults(most)
                        .getResultStream())
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public long count(String topic, UUID about) {
        return Arrays.stream(StoredMessage.State.values())
                .mapToLong(state -> entities.createQuery("select count(m) from StoredMessage m" + OF, Long.class)
                        .setParameter("topic", topic)
                        .setParameter("about", about)
                        .setParameter("state", state)
                        .getSingleResult())
                .sum();
    }

    /** Those that are still there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<QueuedMessage> these(Collection<UUID> ids) {
        return entities.createQuery("select m from StoredMessage m where m.id in :ids", StoredMessage.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(StoredMessage::view)
                .toList();
    }
}
