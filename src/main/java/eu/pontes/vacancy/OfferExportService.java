package eu.pontes.vacancy;

import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whole offers, page after page, for those who take many of them along. */
@ApplicationScoped
@Transactional
public class OfferExportService {

    private final Offers offers;
    private final OwnOffers own;
    private final PublishedOfferService published;

    @Inject
    OfferExportService(Offers offers, OwnOffers own, PublishedOfferService published) {
        this.offers = offers;
        this.own = own;
        this.published = published;
    }

    /** The employer's offers, newest first; those in one state, or all that are not archived. */
    @Requires(Permission.READ_OWN_OFFERS)
    public Page<OfferView> own(Optional<OfferStatus> status, PageRequest page) {
        return offers.list(own.employer(), status, own.today(), page).map(offer -> offer.view(own.today()));
    }

    /** The open offers that fit, the best first, with all that the public may read. */
    @OpenToAll("published offers are public")
    public Page<PublishedOffer> open(OfferSearch search, PageRequest page) {
        return published.findWhole(search, page);
    }
}
