package eu.pontes.vacancy;

import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.ObjectiveId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Everybody's door to the offers that were published. */
@ApplicationScoped
@Transactional
public class PublishedOfferService {

    private final OfferSearchQuery query;
    private final OrganisationService organisations;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    PublishedOfferService(
            OfferSearchQuery query, OrganisationService organisations, EntityManager entities, Clock clock) {
        this.query = query;
        this.organisations = organisations;
        this.entities = entities;
        this.clock = clock;
    }

    /** The open offers that fit, newest first. */
    @OpenToAll("published offers are public")
    public Page<OfferCard> search(OfferSearch search, PageRequest page) {
        Page<Offer> found = query.find(search, LocalDate.now(clock), page);
        Map<TenantId, OrganisationSummary> employers = organisations.organisations(
                found.items().stream().map(Offer::employer).toList());
        return found.map(offer -> offer.card(name(employers, offer)));
    }

    /**
     * An offer that is public, or once was.
     *
     * @throws Problem.NotFound for drafts too
     */
    @OpenToAll("published offers are public")
    public PublishedOffer offer(OfferId id) {
        Offer offer = published(id);
        return offer.published(organisations.organisation(offer.employer()).name(), LocalDate.now(clock));
    }

    /** The objective of the employer's plan that a placement through this offer serves. */
    @OpenToAll("asked by the system when somebody is placed; an id alone tells nothing")
    public Optional<ObjectiveId> objectiveOf(OfferId id) {
        return published(id).serves();
    }

    private Offer published(OfferId id) {
        Offer found = entities.find(Offer.class, id.value());
        if (found == null || found.status(LocalDate.now(clock)) == OfferStatus.DRAFT) {
            throw Problem.notFound("offer");
        }
        return found;
    }

    private static String name(Map<TenantId, OrganisationSummary> employers, Offer offer) {
        OrganisationSummary employer = employers.get(offer.employer());
        return employer == null ? "" : employer.name();
    }
}
