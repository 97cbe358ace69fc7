package eu.pontes.platform.outbox;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Messages that were given up, for whoever may see what they are about; replayed, they are as new. */
@ApplicationScoped
public class DeadLetters {

    private static final String DEAD = """
             where m.topic = :topic and m.about = :about and m.state = eu.pontes.platform.outbox.StoredMessage.State.DEAD
            """;

    private static final String LIST = """
            select new eu.pontes.platform.outbox.DeadLetter(m.id, m.tries, m.putAt, m.dueAt, m.lastFailure)
            from StoredMessage m
            """;

    private static final String REPLAY = """
            update StoredMessage m set m.state = eu.pontes.platform.outbox.StoredMessage.State.WAITING,
              m.tries = 0, m.dueAt = :now
            """;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    DeadLetters(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What was given up, the first one first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Page<DeadLetter> about(String topic, UUID about, PageRequest page) {
        TypedQuery<DeadLetter> letters =
                of(entities.createQuery(LIST + DEAD + " order by m.id", DeadLetter.class), topic, about);
        letters.setFirstResult(page.offset()).setMaxResults(page.limit());
        return new Page<>(letters.getResultList(), page, count(topic, about));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public long count(String topic, UUID about) {
        return of(entities.createQuery("select count(m) from StoredMessage m" + DEAD, Long.class), topic, about)
                .getSingleResult();
    }

    /** Tries one of them again; false if there is none of that id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean replay(String topic, UUID about, UUID id) {
        return of(entities.createQuery(REPLAY + DEAD + " and m.id = :id"), topic, about)
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Tries all of them again, each as often as a new one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int replayAll(String topic, UUID about) {
        return of(entities.createQuery(REPLAY + DEAD), topic, about)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static <Q extends Query> Q of(Q query, String topic, UUID about) {
        query.setParameter("topic", topic).setParameter("about", about);
        return query;
    }
}
