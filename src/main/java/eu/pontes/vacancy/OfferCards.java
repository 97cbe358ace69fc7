package eu.pontes.vacancy;

import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.kernel.TenantId;
import eu.pontes.programme.Names;
import eu.pontes.scheme.SchemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Offers as lists show them, with the names that stand elsewhere: asked for once, however long the list is. */
@ApplicationScoped
class OfferCards {

    private final OrganisationService organisations;
    private final SchemeService schemes;

    @Inject
    OfferCards(OrganisationService organisations, SchemeService schemes) {
        this.organisations = organisations;
        this.schemes = schemes;
    }

    /** In the order of the offers. */
    List<OfferCard> of(Collection<Offer> offers, LocalDate today) {
        Map<TenantId, OrganisationSummary> employers =
                organisations.organisations(offers.stream().map(Offer::employer).toList());
        Map<String, Names> named = schemes.names(offers.stream().map(Offer::scheme), today);
        return offers.stream()
                .map(offer ->
                        offer.listing(name(employers, offer)).card(offer.status(today), named.get(offer.scheme())))
                .toList();
    }

    static String name(Map<TenantId, OrganisationSummary> employers, Offer offer) {
        OrganisationSummary employer = employers.get(offer.employer());
        return employer == null ? "" : employer.name();
    }
}
