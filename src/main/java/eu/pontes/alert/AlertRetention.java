package eu.pontes.alert;

import eu.pontes.platform.chore.Chore;
import eu.pontes.platform.data.Moments;
import eu.pontes.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps no address longer than its owner wants: asks before the time is over, and forgets who does not answer. */
@ApplicationScoped
class AlertRetention implements Chore {

    private static final int MOST_AT_ONCE = 200;
    private static final int DAYS_TO_ANSWER = 30;
    private static final Duration MATCHES_KEPT = Duration.ofDays(60);

    private final Outbox outbox;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    AlertRetention(Outbox outbox, EntityManager entities, Clock clock) {
        this.outbox = outbox;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String done() {
        return "Saved searches asked about or forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return remind(today, now)
                + delete("saved_search where keep_until < ?1", today)
                + delete(
                        "saved_search where confirmed_at is null and asked_at < ?1",
                        Moments.stored(now.minus(TokenPurpose.CONFIRM.valid())))
                + delete("alert_token where expires_at < ?1", Moments.stored(now))
                + delete("alert_match where found_at < ?1", Moments.stored(now.minus(MATCHES_KEPT)))
                + delete(
                        "saved_query where created_at < ?1 and not exists"
                                + " (select 1 from saved_search s where s.query_id = saved_query.id)",
                        Moments.stored(now));
    }

    private int remind(LocalDate today, Instant now) {
        List<?> ids = entities.createNativeQuery("""
                        select id from saved_search where keep_until between ?1 and ?2 and reminded = 0
                        order by keep_until limit ?3 for update skip locked
                        """)
                .setParameter(1, today)
                .setParameter(2, today.plusDays(DAYS_TO_ANSWER))
                .setParameter(3, MOST_AT_ONCE)
                .getResultList();
        for (Object id : ids) {
            outbox.put(AlertMessage.TOPIC, UUID.fromString((String) id), AlertMessage.RENEW, now);
            entities.createNativeQuery("update saved_search set reminded = 1 where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        return ids.size();
    }

    private int delete(String which, Object before) {
        return entities.createNativeQuery("delete from " + which + " limit " + MOST_AT_ONCE)
                .setParameter(1, before)
                .executeUpdate();
    }
}
