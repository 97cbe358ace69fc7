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

    /**
     * An offer for which a candidate can be proposed: open, and with a free place.
     *
     * @param countsForTarget whether the candidate belongs to the target group of the objective that the offer serves
     * @throws Problem.Invalid if the offer is reserved for that group and the candidate does not belong to it
     */
    ReferredOffer openOffer(OfferId id, boolean countsForTarget) {
        PublishedOffer offer = offers.offerForDesks(id);
        if (!offer.isOpen()) {
            throw Problem.conflict("offer-not-open");
        }
        if (offer.content().keepsPlaces() && !countsForTarget) {
            throw Problem.invalid("countsForTarget", "offer-reserved-for-group");
        }
        nextFree(offer.employer(), id);
        return new ReferredOffer(id, offer.employer(), offer.content().title());
    }

    /**
     * The number of the next free place; an offer that was closed meanwhile still has the places it had.
     *
     * @throws Problem.Conflict if every place is taken
     */
    int nextFree(TenantId employer, OfferId id) {
        int next = referrals.taken(employer, id) + 1;
        if (next > offers.placesOf(employer, id)) {
            throw Problem.conflict("offer-full");
        }
        return next;
    }
}
