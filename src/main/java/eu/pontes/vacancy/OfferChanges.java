package eu.pontes.vacancy;

import eu.pontes.platform.data.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;

/** Writes down, in the transaction that does it, that the public sees an offer differently from now on. */
@ApplicationScoped
class OfferChanges {

    private final EntityManager entities;
    private final Event<OffersChanged> changed;
    private final Clock clock;

    @Inject
    OfferChanges(EntityManager entities, Event<OffersChanged> changed, Clock clock) {
        this.entities = entities;
        this.changed = changed;
        this.clock = clock;
    }

    void record(OfferId offer) {
        entities.createNativeQuery("insert into offer_change (offer_id, changed_at) values (?1, ?2)")
                .setParameter(1, offer.toString())
                .setParameter(2, Moments.stored(clock.instant()))
                .executeUpdate();
        changed.fire(new OffersChanged(Set.of(offer)));
    }
}
