package eu.pontes.vacancy;

import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what lists show of offers, for the index that keeps it. */
@ApplicationScoped
public class OfferListings {

    private final EntityManagerFactory sessions;
    private final OrganisationService organisations;

    @Inject
    OfferListings(EntityManagerFactory sessions, OrganisationService organisations) {
        this.sessions = sessions;
        this.organisations = organisations;
    }

    /**
     * As they are now. It begins no transaction, as nothing does that the index reads: in Payara 6, one that a background
     * thread begins within a call can leave a request that calls at that moment forbidden to begin any itself.
     *
     * @return nothing for those that are not there, and for drafts
     */
    @OpenToAll("asked by the index of a node, which lets nobody see what is not open to them")
    public Map<OfferId, OfferListing> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        EntityManager entities = sessions.createEntityManager();
        try {
            return listings(new ReadOffers(entities).of(ids));
        } finally {
            entities.close();
        }
    }

    private Map<OfferId, OfferListing> listings(List<Offer> offers) {
        Map<TenantId, OrganisationSummary> employers = organisations.organisations(
                offers.stream().map(Offer::employer).distinct().toList());
        Map<OfferId, OfferListing> listings = new HashMap<>();
        for (Offer offer : offers) {
            if (!offer.isDraft()) {
                listings.put(offer.id(), offer.listing(OfferCards.name(employers, offer)));
            }
        }
        return listings;
    }
}
