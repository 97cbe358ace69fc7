package eu.pontes.alert;

import eu.pontes.platform.chore.Chore;
import eu.pontes.platform.data.Moments;
import eu.pontes.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Leaves a mail in the outbox for every saved search whose time has come. That a search was told is written down in the same
 * transaction, and a search that another node has claimed is left to it: nobody is told twice.
 */
@ApplicationScoped
class AlertDispatch implements Chore {

    private static final int MOST_AT_ONCE = 200;

    private final Matches matches;
    private final Outbox outbox;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    AlertDispatch(Matches matches, Outbox outbox, EntityManager entities, Clock clock) {
        this.matches = matches;
        this.outbox = outbox;
        this.entities = entities;
        this.clock = clock;
    }

    private record Due(UUID search, UUID query, long told) {}

    @Override
    public String done() {
        return "Saved searches whose time had come";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        Instant now = clock.instant();
        List<Due> due = claim(now);
        if (due.isEmpty()) {
            return 0;
        }
        // Read after the claim: what is matched later finds the searches free to be woken again
        long last = matches.last();
        Map<UUID, Long> news =
                matches.last(due.stream().map(Due::query).distinct().toList());
        for (Due one : due) {
            if (news.getOrDefault(one.query(), 0L) > one.told()) {
                outbox.put(AlertMessage.TOPIC, one.search(), AlertMessage.news(one.told(), last), now);
            }
        }
        told(due, last);
        return due.size();
    }

    private List<Due> claim(Instant now) {
        List<?> rows = entities.createNativeQuery("""
                        select id, query_id, told from saved_search where due_at <= ?1
                        order by due_at limit ?2 for update skip locked
                        """)
                .setParameter(1, Moments.stored(now))
                .setParameter(2, MOST_AT_ONCE)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due(
                        UUID.fromString((String) row[0]),
                        UUID.fromString((String) row[1]),
                        ((Number) row[2]).longValue()))
                .toList();
    }

    private void told(List<Due> due, long last) {
        Query update = entities.createNativeQuery("update saved_search set told = ?1, due_at = null where id in ("
                + SavedQueries.marks(due.size(), 2) + ")");
        update.setParameter(1, last);
        int at = 2;
        for (Due one : due) {
            update.setParameter(at++, one.search().toString());
        }
        update.executeUpdate();
    }
}
