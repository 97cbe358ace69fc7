package eu.pontes.vacancy;

import eu.pontes.platform.chore.Chore;
import eu.pontes.platform.data.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts away offers that have been over for long, so that lists show what people work with. */
@ApplicationScoped
class OfferArchive implements Chore {

    private static final int MOST_AT_ONCE = 200;

    private final EntityManager entities;
    private final OfferTrail trail;
    private final Clock clock;
    private final Duration kept;

    @Inject
    OfferArchive(
            EntityManager entities,
            OfferTrail trail,
            Clock clock,
            @ConfigProperty(name = "pontes.offer.days", defaultValue = "180") int days) {
        if (days < 1) {
            throw new IllegalArgumentException("pontes.offer.days must be 1 or more: " + days);
        }
        this.entities = entities;
        this.trail = trail;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public String done() {
        return "Offers archived";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        List<?> ids = entities.createNativeQuery("""
                        select id from offer where status in ('FILLED', 'CLOSED', 'EXPIRED') and closed_at < ?1
                        order by closed_at limit ?2 for update skip locked
                        """)
                .setParameter(1, Moments.stored(clock.instant().minus(kept)))
                .setParameter(2, MOST_AT_ONCE)
                .getResultList();
        ids.forEach(id -> archive(UUID.fromString((String) id)));
        return ids.size();
    }

    private void archive(UUID id) {
        Offer offer = entities.find(Offer.class, id);
        offer.pass(OfferStatus.ARCHIVED);
        trail.record(offer, "offer.archived");
    }
}
