package eu.pontes.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of offers in a few statements, however long they are. */
@ApplicationScoped
class ReadOffers {

    private final EntityManager entities;

    @Inject
    ReadOffers(EntityManager entities) {
        this.entities = entities;
    }

    /** Some offers that nobody is about to change, in no order. */
    List<Offer> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return unchanging(entities.createQuery("select o from Offer o where o.id in :ids", Offer.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those of some offers that a reader sees on a day, in the order in which they were asked for. */
    List<Offer> of(List<OfferId> ids, OfferReader reader, LocalDate day) {
        Map<OfferId, Offer> seen = of(ids.stream().map(OfferId::value).toList()).stream()
                .filter(offer -> reader.reads(offer.status(day)))
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        return ids.stream().distinct().map(seen::get).filter(Objects::nonNull).toList();
    }

    /** Lets a query read offers that nobody is about to change, with the languages of all of them at once. */
    static TypedQuery<Offer> unchanging(TypedQuery<Offer> offers) {
        return withLanguages(offers).setHint("eclipselink.read-only", "True");
    }

    /** Lets a query read the languages of all its offers at once. */
    static TypedQuery<Offer> withLanguages(TypedQuery<Offer> offers) {
        return offers.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "o.languages");
    }
}
