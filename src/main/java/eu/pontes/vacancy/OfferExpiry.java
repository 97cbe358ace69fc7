package eu.pontes.vacancy;

import eu.pontes.platform.chore.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Writes down what the calendar has done: open offers whose last day has passed have expired. Rows that another node
 * has claimed are left to it.
 */
@ApplicationScoped
class OfferExpiry implements Chore {

    private static final int MOST_AT_ONCE = 500;

    private final EntityManager entities;
    private final OfferTrail trail;
    private final Event<OfferClosed> closed;
    private final Clock clock;

    @Inject
    OfferExpiry(EntityManager entities, OfferTrail trail, Event<OfferClosed> closed, Clock clock) {
        this.entities = entities;
        this.trail = trail;
        this.closed = closed;
        this.clock = clock;
    }

    @Override
    public String done() {
        return "Offers expired";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        List<UUID> claimed = claim();
        if (claimed.isEmpty()) {
            return 0;
        }
        entities.createQuery("""
                        update Offer o set o.status = :expired, o.closedAt = :now, o.version = o.version + 1
                        where o.id in :ids
                        """)
                .setParameter("expired", OfferStatus.EXPIRED)
                .setParameter("now", clock.instant())
                .setParameter("ids", claimed)
                .executeUpdate();
        entities.createQuery("select o from Offer o where o.id in :ids", Offer.class)
                .setParameter("ids", claimed)
                .getResultStream()
                .forEach(offer -> {
                    trail.record(offer, "offer.expired");
                    closed.fire(new OfferClosed(offer.id(), offer.employer(), OfferStatus.EXPIRED));
                });
        return claimed.size();
    }

    private List<UUID> claim() {
        List<?> ids = entities.createNativeQuery("""
                        select id from offer where status in ('PUBLISHED', 'SUSPENDED') and valid_through < ?1
                        order by valid_through limit ?2 for update skip locked
                        """)
                .setParameter(1, LocalDate.now(clock))
                .setParameter(2, MOST_AT_ONCE)
                .getResultList();
        return ids.stream().map(id -> UUID.fromString((String) id)).toList();
    }
}
