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
import eu.pontes.platform.load.Turns;
import eu.pontes.programme.Names;
import eu.pontes.scheme.SchemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Everybody's door to the offers that were published. */
@ApplicationScoped
@Transactional
public class PublishedOfferService {

    private final OfferIndex index;
    private final OfferPlaces places;
    private final RecentSchemeNames schemeNames;
    private final OrganisationService organisations;
    private final SchemeService schemes;
    private final ReservationService reservations;
    private final ReadOffers read;
    private final Turns turns;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    PublishedOfferService(
            OfferIndex index,
            OfferPlaces places,
            RecentSchemeNames schemeNames,
            OrganisationService organisations,
            SchemeService schemes,
            ReservationService reservations,
            ReadOffers read,
            Turns turns,
            EntityManager entities,
            Clock clock) {
        this.index = index;
        this.places = places;
        this.schemeNames = schemeNames;
        this.organisations = organisations;
        this.schemes = schemes;
        this.reservations = reservations;
        this.read = read;
        this.turns = turns;
        this.entities = entities;
        this.clock = clock;
    }

    /** The open offers that fit, the best first, with what would narrow the search down. */
    @OpenToAll("published offers are public")
    @Transactional(Transactional.TxType.SUPPORTS)
    public FoundOffers find(OfferSearch search, PageRequest page) {
        return find(search, OfferReader.ANYBODY, page);
    }

    /**
     * The same, with what is made of it in the same turn: who wants a page with them queues once.
     *
     * @param made must not wait for anything
     */
    @OpenToAll("published offers are public")
    @Transactional(Transactional.TxType.SUPPORTS)
    public <T> T find(OfferSearch search, PageRequest page, Function<FoundOffers, T> made) {
        Whereabouts where = places.where(search.place());
        return turns.take(() -> made.apply(find(search, where, OfferReader.ANYBODY, page)));
    }

    /** The same, with those that only job desks see yet. */
    @Requires(Permission.READ_DESK_REFERRALS)
    @Transactional(Transactional.TxType.SUPPORTS)
    public FoundOffers findForDesks(OfferSearch search, PageRequest page) {
        return find(search, OfferReader.JOB_DESK, page);
    }

    /** The same offers as for anybody, with all that the public may read of each. */
    @OpenToAll("published offers are public")
    public Page<PublishedOffer> findWhole(OfferSearch search, PageRequest page) {
        OfferIndex.Hits hits = hits(search, places.where(search.place()), OfferReader.ANYBODY, page);
        return new Page<>(views(offers(hits, OfferReader.ANYBODY)), page, hits.total());
    }

    private FoundOffers find(OfferSearch search, OfferReader reader, PageRequest page) {
        return find(search, places.where(search.place()), reader, page);
    }

    private FoundOffers find(OfferSearch search, Whereabouts where, OfferReader reader, PageRequest page) {
        OfferIndex.Hits hits = hits(search, where, reader, page);
        return new FoundOffers(
                search,
                new Page<>(found(hits), page, hits.total()),
                hits.counts(),
                hits.spelling(),
                where.centre() != null);
    }

    private OfferIndex.Hits hits(OfferSearch search, Whereabouts where, OfferReader reader, PageRequest page) {
        return index.find(search, where, reader, today(), page);
    }

    private List<FoundOffers.Found> found(OfferIndex.Hits hits) {
        LocalDate today = today();
        Map<String, Names> named = schemeNames.on(today, hits.offers().stream().map(OfferListing::scheme));
        return hits.offers().stream()
                .map(offer -> new FoundOffers.Found(
                        offer.card(offer.status(today), named.get(offer.scheme())), offer.text(), hits.marks()))
                .toList();
    }

    /** Read from the database in the order of the index, without those that it has not yet forgotten. */
    private List<Offer> offers(OfferIndex.Hits hits, OfferReader reader) {
        return read.of(hits.offers().stream().map(OfferListing::id).toList(), reader, today());
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
        return views(List.of(offer)).get(0);
    }

    /** Names that stand elsewhere are asked for once; for whom a place is kept, for the few that are reserved. */
    private List<PublishedOffer> views(List<Offer> offers) {
        Map<TenantId, OrganisationSummary> employers =
                organisations.organisations(offers.stream().map(Offer::employer).toList());
        Map<DatedScheme, Optional<Names>> named = new HashMap<>();
        return offers.stream()
                .map(offer -> offer.published(
                        Objects.requireNonNull(employers.get(offer.employer())).name(),
                        Optional.ofNullable(offer.scheme())
                                .flatMap(code -> named.computeIfAbsent(
                                        new DatedScheme(code, offer.content().countedOn(today())), this::name)),
                        keptFor(offer),
                        today()))
                .toList();
    }

    private record DatedScheme(String code, LocalDate day) {}

    private Optional<Names> name(DatedScheme scheme) {
        return schemes.name(scheme.code(), scheme.day());
    }

    private Optional<Names> keptFor(Offer offer) {
        return offer.content().keepsPlaces()
                ? offer.serves().flatMap(objective -> reservations.keptFor(offer.employer(), objective))
                : Optional.empty();
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
}
