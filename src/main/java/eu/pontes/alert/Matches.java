package eu.pontes.alert;

import eu.pontes.platform.data.Moments;
import eu.pontes.vacancy.OfferId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which offer fits which query, each pair once and numbered: who was told up to a number was told all before it. */
@ApplicationScoped
class Matches {

    private static final int MOST_IN_A_STATEMENT = 500;

    private final EntityManager entities;

    @Inject
    Matches(EntityManager entities) {
        this.entities = entities;
    }

    /** An offer that fits a query. */
    record Match(UUID query, OfferId offer) {}

    /** Keeps those that are new, and lets whoever waits for one of them be told when the rhythm has it. */
    void add(List<Match> matches, Instant now, ZoneId zone) {
        for (int from = 0; from < matches.size(); from += MOST_IN_A_STATEMENT) {
            List<Match> some = matches.subList(from, Math.min(matches.size(), from + MOST_IN_A_STATEMENT));
            insert(some, now);
            wake(some.stream().map(Match::query).collect(Collectors.toSet()), now, zone);
        }
    }

    private void insert(List<Match> matches, Instant now) {
        String rows = matches.stream().map(match -> "(?, ?, ?)").collect(Collectors.joining(", "));
        Query insert = entities.createNativeQuery("insert into alert_match (query_id, offer_id, found_at) values "
                + rows + " on duplicate key update query_id = alert_match.query_id");
        int at = 1;
        for (Match match : matches) {
            insert.setParameter(at++, match.query().toString());
            insert.setParameter(at++, match.offer().toString());
            insert.setParameter(at++, Moments.stored(now));
        }
        insert.executeUpdate();
    }

    private void wake(Collection<UUID> queries, Instant now, ZoneId zone) {
        Query update = entities.createNativeQuery("""
                update saved_search set due_at = case rhythm when 'IMMEDIATE' then ?1 when 'DAILY' then ?2 else ?3 end
                where due_at is null and confirmed_at is not null and query_id in (
                """ + SavedQueries.marks(queries.size(), 4) + ")");
        update.setParameter(1, Moments.stored(Rhythm.IMMEDIATE.next(now, zone)));
        update.setParameter(2, Moments.stored(Rhythm.DAILY.next(now, zone)));
        update.setParameter(3, Moments.stored(Rhythm.WEEKLY.next(now, zone)));
        int at = 4;
        for (UUID query : queries) {
            update.setParameter(at++, query.toString());
        }
        update.executeUpdate();
    }

    /** The last of all: who is told from here on is told only of what is new. */
    long last() {
        return ((Number) entities.createNativeQuery("select coalesce(max(id), 0) from alert_match")
                        .getSingleResult())
                .longValue();
    }

    /** The last match of each of these queries that has any. */
    Map<UUID, Long> last(Collection<UUID> queries) {
        Query select = entities.createNativeQuery("select query_id, max(id) from alert_match where query_id in ("
                + SavedQueries.marks(queries.size(), 1) + ") group by query_id");
        int at = 1;
        for (UUID query : queries) {
            select.setParameter(at++, query.toString());
        }
        Map<UUID, Long> last = new HashMap<>();
        for (Object row : select.getResultList()) {
            Object[] columns = (Object[]) row;
            last.put(UUID.fromString((String) columns[0]), ((Number) columns[1]).longValue());
        }
        return last;
    }

    /** The offers of a query's matches between two, the newest first. */
    List<OfferId> offers(UUID query, long after, long upTo) {
        List<?> ids = entities.createNativeQuery("""
                        select offer_id from alert_match where query_id = ?1 and id > ?2 and id <= ?3
                        order by id desc limit 500
                        """)
                .setParameter(1, query.toString())
                .setParameter(2, after)
                .setParameter(3, upTo)
                .getResultList();
        return ids.stream().map(id -> OfferId.parse((String) id)).toList();
    }
}
