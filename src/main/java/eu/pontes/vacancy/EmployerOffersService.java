package eu.pontes.vacancy;

import eu.pontes.identity.OpenToAll;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Everybody's door to what one employer offers. */
@ApplicationScoped
@Transactional
public class EmployerOffersService {

    private static final String OPEN = """
             from Offer o where o.employerId = :employer and o.status = eu.pontes.vacancy.OfferStatus.PUBLISHED
             and o.validThrough >= :today and (o.opensOn is null or o.opensOn <= :today)
            """;

    private final EntityManager entities;
    private final OfferCards cards;
    private final Clock clock;

    @Inject
    EmployerOffersService(EntityManager entities, OfferCards cards, Clock clock) {
        this.entities = entities;
        this.cards = cards;
        this.clock = clock;
    }

    /** The offers of an employer that everybody sees, the newest first. */
    @OpenToAll("published offers are public")
    public Page<OfferCard> open(TenantId employer, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        String newest = "select o" + OPEN + " order by o.publishedAt desc, o.id";
        List<Offer> found = ReadOffers.unchanging(about(employer, today, newest, Offer.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        long total =
                about(employer, today, "select count(o)" + OPEN, Long.class).getSingleResult();
        return new Page<>(cards.of(found, today), page, total);
    }

    private <T> TypedQuery<T> about(TenantId employer, LocalDate today, String query, Class<T> type) {
        return entities.createQuery(query, type)
                .setParameter("employer", employer.value())
                .setParameter("today", today);
    }
}
