package eu.pontes.vacancy;

import eu.pontes.identity.OpenToAll;
import eu.pontes.identity.OrganisationService;
import eu.pontes.identity.OrganisationSummary;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ReservationService;
import eu.pontes.programme.Names;
import eu.pontes.reference.Place;
import eu.pontes.reference.ReferenceData;
import eu.pontes.scheme.SchemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody's door to the offers that were published. */
@ApplicationScoped
@Transactional
public class PublishedOfferService {

    private static final int MOST_PLACES = 50;

    private final OfferIndex index;
    private final ReferenceData reference;
    private final OrganisationService organisations;
    private final SchemeService schemes;
    private final ReservationService reservations;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    PublishedOfferService(
            OfferIndex index,
            ReferenceData reference,
            OrganisationService organisations,
            SchemeService schemes,
            ReservationService reservations,
            EntityManager entities,
            Clock clock) {
        this.index = index;
        this.reference = reference;
        this.organisations = organisations;
        this.schemes = schemes;
        this.reservations = reservations;
        this.entities = entities;
        this.clock = clock;
    }

    /** The open offers that fit, the best first. */
    @OpenToAll("published offers are public")
    public Page<OfferCard> search(OfferSearch search, PageRequest page) {
        return find(search, page).page().map(FoundOffers.Found::card);
    }

    /** The open offers that fit, the best first, with what would narrow the search down. */
    @OpenToAll("published offers are public")
    public FoundOffers find(OfferSearch search, PageRequest page) {
        return find(search, OfferReader.ANYBODY, page);
    }

    /** The same, with those that only job desks see yet. */
    @Requires(Permission.READ_DESK_REFERRALS)
    public FoundOffers findForDesks(OfferSearch search, PageRequest page) {
        return find(search, OfferReader.JOB_DESK, page);
    }

    private FoundOffers find(OfferSearch search, OfferReader reader, PageRequest page) {
        Whereabouts where = where(search.place());
        OfferIndex.Hits hits = index.find(search, where, reader, today(), page);
        return new FoundOffers(
                search,
                new Page<>(found(hits, reader), page, hits.total()),
                hits.counts(),
                hits.spelling(),
                where.centre() != null);
    }

    /** A place is found under its name in any language; what is no known place stands for itself. */
    private Whereabouts where(String place) {
        if (place.isEmpty()) {
            return new Whereabouts(place, List.of(), null);
        }
        List<Place> known = reference.places(place, MOST_PLACES);
        Whereabouts.MapPoint centre = known.stream()
                .findFirst()
                .map(first -> new Whereabouts.MapPoint(first.lat(), first.lon()))
                .orElse(null);
        List<String> postcodes =
                known.stream().map(one -> one.postcode().value()).distinct().toList();
        return new Whereabouts(place, postcodes, centre);
    }

    /** Read from the database in the order of the index, without those that it has not yet forgotten. */
    private List<FoundOffers.Found> found(OfferIndex.Hits hits, OfferReader reader) {
        LocalDate today = today();
        if (hits.ids().isEmpty()) {
            return List.of();
        }
        Map<OfferId, Offer> offers = entities.createQuery("select o from Offer o where o.id in :ids", Offer.class)
                .setParameter("ids", hits.ids().stream().map(OfferId::value).toList())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "o.languages")
                .getResultStream()
                .filter(offer -> reader.reads(offer.status(today)))
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        Map<TenantId, OrganisationSummary> employers = organisations.organisations(
                offers.values().stream().map(Offer::employer).toList());
        return hits.ids().stream()
                .map(offers::get)
                .filter(Objects::nonNull)
                .map(offer -> offer.found(name(employers, offer), hits.marks(), today))
                .toList();
    }

    /**
     * An offer that is public, or once was.
     *
     * @throws Problem.NotFound for drafts too, and for what only job desks see yet
     */
    @OpenToAll("published offers are public")
    public PublishedOffer offer(OfferId id) {
        Offer offer = published(id);
        if (offer.status(today()) == OfferStatus.HEAD_START) {
            throw Problem.notFound("offer");
        }
        return view(offer);
    }

    /** The same for job desks, some of whose offers nobody else sees yet. */
    @Requires(Permission.READ_DESK_REFERRALS)
    public PublishedOffer offerForDesks(OfferId id) {
        return view(published(id));
    }

    /** How many people an employer wants through an offer of its own. */
    @OpenToAll("asked by the system when somebody is proposed or placed; a number alone tells nothing")
    public int placesOf(TenantId employer, OfferId id) {
        Offer offer = published(id);
        if (!offer.employer().equals(employer)) {
            throw Problem.notFound("offer");
        }
        return offer.content().terms().places();
    }

    /** The objective of the employer's plan that a placement through this offer serves. */
    @OpenToAll("asked by the system when somebody is placed; an id alone tells nothing")
    public Optional<ObjectiveId> objectiveOf(OfferId id) {
        return published(id).serves();
    }

    private PublishedOffer view(Offer offer) {
        OfferContent content = offer.content();
        Optional<Names> scheme = Optional.ofNullable(content.placement().scheme())
                .flatMap(code -> schemes.name(code, content.countedOn(today())));
        Optional<Names> keptFor = content.keepsPlaces()
                ? offer.serves().flatMap(objective -> reservations.keptFor(offer.employer(), objective))
                : Optional.empty();
        return offer.published(organisations.organisation(offer.employer()).name(), scheme, keptFor, today());
    }

    private Offer published(OfferId id) {
        Offer found = entities.find(Offer.class, id.value());
        if (found == null || found.status(today()) == OfferStatus.DRAFT) {
            throw Problem.notFound("offer");
        }
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String name(Map<TenantId, OrganisationSummary> employers, Offer offer) {
        OrganisationSummary employer = employers.get(offer.employer());
        return employer == null ? "" : employer.name();
    }
}
