package eu.pontes.vacancy.rest;

import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.PublishedOffer;
import eu.pontes.vacancy.PublishedOfferService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** The offers that every program may read one by one: as on their pages, only those to which people can react. */
@ApplicationScoped
class OpenOffers {

    private final PublishedOfferService published;

    @Inject
    OpenOffers(PublishedOfferService published) {
        this.published = published;
    }

    /**
     * An open offer by its id.
     *
     * @throws Problem.NotFound for what never was public, or is not for now
     * @throws ClientErrorException for what is over, which is gone (410)
     */
    PublishedOffer get(String id) {
        PublishedOffer offer = published.offer(OfferId.parse(id));
        if (offer.isOpen()) {
            return offer;
        }
        throw offer.status().isOver() ? new ClientErrorException(Response.Status.GONE) : Problem.notFound("offer");
    }
}
