package eu.pontes.referral;

import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.PublishedOfferService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps promises and placements within the places that an offer has. */
@ApplicationScoped
class Places {

    private final Referrals referrals;
    private final PublishedOfferService offers;

    @Inject
    Places(Referrals referrals, PublishedOfferService offers) {
        this.referrals = referrals;
        this.offers = offers;
    }

    /** An offer for which a candidate can be proposed: open, and with a free place. */
    ReferredOffer openOffer(OfferId id) {
        PublishedOffer offer = offers.offer(id);
        if (!offer.isOpen()) {
            throw Problem.conflict("offer-not-open");
        }
        nextFree(offer);
        return new ReferredOffer(id, offer.employer(), offer.content().title());
    }

    /**
     * The number of the next free place; an offer that was closed meanwhile still has the places it had.
     *
     * @throws Problem.Conflict if every place is taken
     */
    int nextFree(TenantId employer, OfferId id) {
        PublishedOffer offer = offers.offer(id);
        if (!offer.employer().equals(employer)) {
            throw Problem.notFound("offer");
        }
        return nextFree(offer);
    }

    private int nextFree(PublishedOffer offer) {
        int next = referrals.taken(offer.employer(), offer.id()) + 1;
        if (next > offer.content().terms().places()) {
            throw Problem.conflict("offer-full");
        }
        return next;
    }
}
