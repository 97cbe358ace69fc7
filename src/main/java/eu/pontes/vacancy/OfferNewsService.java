package eu.pontes.vacancy;

import eu.pontes.identity.OpenToAll;
import eu.pontes.platform.data.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door for those who wait for offers: what is new, which search it fits, and what can still be told of it. */
@ApplicationScoped
@Transactional
public class OfferNewsService {

    private static final String OPEN = "o.status = 'PUBLISHED' and o.valid_through >= ?1";
    private static final String CHANGED = "select c.position, o.id, o.published_at, o.opens_on from offer_change c"
            + " left join offer o on o.id = c.offer_id and " + OPEN
            + " where c.position > ?2 order by c.position limit ?3";
    private static final String OPENED = "select null, o.id, o.published_at, o.opens_on from offer o where " + OPEN
            + " and o.opens_on > ?2 and o.opens_on <= ?1";

    private final OfferIndex index;
    private final OfferPlaces places;
    private final OfferCards cards;
    private final ReadOffers read;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    OfferNewsService(
            OfferIndex index,
            OfferPlaces places,
            OfferCards cards,
            ReadOffers read,
            EntityManager entities,
            Clock clock) {
        this.index = index;
        this.places = places;
        this.cards = cards;
        this.read = read;
        this.entities = entities;
        this.clock = clock;
    }

    /** The end of the change log: what follows is new. */
    @OpenToAll("asked by the system; a number tells nothing")
    public long position() {
        return ((Number) entities.createNativeQuery("select last_position from offer_change_log where one = 1")
                        .getSingleResult())
                .longValue();
    }

    /**
     * What happened after a position, in part if it is much.
     *
     * @param today the day for which is asked
     * @param day the last day for which that was asked before: head starts may have ended since
     */
    @OpenToAll("asked by the system; ids tell nothing")
    public OfferNews after(long position, LocalDate day, LocalDate today, int most) {
        Map<OfferId, NewOffer> offers = new LinkedHashMap<>();
        long last = position;
        for (Object[] row : rows(CHANGED, today, position, most)) {
            last = ((Number) row[0]).longValue();
            add(offers, row);
        }
        if (day.isBefore(today)) {
            rows(OPENED, today, day, null).forEach(row -> add(offers, row));
        }
        return new OfferNews(last, List.copyOf(offers.values()));
    }

    /** Some offers as they are now, to hold many searches against them. The index reads in transactions of its own. */
    @OpenToAll("asked by the system; nothing of an offer is shown")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public FewOffers few(Collection<OfferId> offers) {
        return index.few(offers);
    }

    /** What somebody's words for a place mean. */
    @OpenToAll("places are public")
    public Whereabouts where(String place) {
        return places.where(place);
    }

    /** Those of the offers that a reader can still see, as they were asked for. */
    @OpenToAll("asked by the system for a reader whom it knows")
    public List<OfferCard> stillOpen(List<OfferId> ids, OfferReader reader) {
        LocalDate today = LocalDate.now(clock);
        return cards.of(read.of(ids, reader, today), today);
    }

    private List<Object[]> rows(String query, LocalDate today, Object second, @Nullable Integer most) {
        var select = entities.createNativeQuery(query).setParameter(1, today).setParameter(2, second);
        if (most != null) {
            select.setParameter(3, most);
        }
        List<?> rows = select.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** What is no longer there, or not open, is no news. */
    private static void add(Map<OfferId, NewOffer> offers, Object[] row) {
        if (row[1] instanceof String id && row[2] != null) {
            OfferId offer = new OfferId(UUID.fromString(id));
            offers.put(offer, new NewOffer(offer, Moments.read(row[2]), day(row[3])));
        }
    }

    private static @Nullable LocalDate day(@Nullable Object stored) {
        return stored instanceof Date day ? day.toLocalDate() : (LocalDate) stored;
    }
}
