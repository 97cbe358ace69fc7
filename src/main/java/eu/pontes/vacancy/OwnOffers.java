package eu.pontes.vacancy;

import eu.pontes.identity.Callers;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The offers of the caller's own organisation, and the trail of what is done to them. */
@ApplicationScoped
class OwnOffers {

    private final Offers offers;
    private final Callers callers;
    private final OfferTrail trail;
    private final Clock clock;

    @Inject
    OwnOffers(Offers offers, Callers callers, OfferTrail trail, Clock clock) {
        this.offers = offers;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    Offer get(OfferId id) {
        return offers.get(employer(), id);
    }

    /** The offer, if the caller has seen its newest version. */
    Offer get(OfferId id, int version) {
        Offer offer = get(id);
        offer.requireVersion(version);
        return offer;
    }

    /** Writes what was done to an offer, and that it was done. */
    OfferView saved(Offer offer, String action) {
        offer.changed(now());
        offers.save();
        record(offer, action);
        return offer.view(today());
    }

    void record(Offer offer, String action) {
        trail.record(offer, action);
    }

    TenantId employer() {
        return callers.current().organisation();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
