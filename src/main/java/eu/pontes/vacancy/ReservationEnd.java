package eu.pontes.vacancy;

import eu.pontes.kernel.TenantId;
import eu.pontes.plan.ObjectiveId;
import eu.pontes.plan.ReservationService;
import eu.pontes.platform.chore.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Suspends offers that are reserved for a group as soon as they may no longer be: positive action ends with its
 * approval, and when its target is reached (royal decree of 11 February 2019).
 */
@ApplicationScoped
class ReservationEnd implements Chore {

    private final EntityManager entities;
    private final ReservationService reservations;
    private final OfferTrail trail;
    private final Event<OfferClosed> closed;
    private final Clock clock;

    @Inject
    ReservationEnd(
            EntityManager entities,
            ReservationService reservations,
            OfferTrail trail,
            Event<OfferClosed> closed,
            Clock clock) {
        this.entities = entities;
        this.reservations = reservations;
        this.trail = trail;
        this.closed = closed;
        this.clock = clock;
    }

    @Override
    public String done() {
        return "Offers suspended whose reservation ended";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public int doSome() {
        return reserved().stream()
                .filter(served -> !reservations.open(served.employer(), served.objective()))
                .mapToInt(this::suspend)
                .sum();
    }

    private List<Served> reserved() {
        List<?> rows = entities.createNativeQuery("""
                        select distinct employer_id, objective_id from offer
                        where reserved = 1 and status = 'PUBLISHED' and valid_through >= ?1
                        """)
                .setParameter(1, LocalDate.now(clock))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Served(TenantId.of((String) row[0]), new ObjectiveId(UUID.fromString((String) row[1]))))
                .toList();
    }

    private int suspend(Served served) {
        List<?> ids = entities.createNativeQuery("""
                        select id from offer where employer_id = ?1 and status = 'PUBLISHED' and reserved = 1
                        and objective_id = ?2 and valid_through >= ?3 for update skip locked
                        """)
                .setParameter(1, served.employer().toString())
                .setParameter(2, served.objective().value().toString())
                .setParameter(3, LocalDate.now(clock))
                .getResultList();
        ids.forEach(id -> {
            Offer offer = entities.find(Offer.class, UUID.fromString((String) id));
            offer.pass(OfferStatus.SUSPENDED);
            trail.record(offer, "offer.reservation-ended");
            closed.fire(new OfferClosed(offer.id(), offer.employer(), OfferStatus.SUSPENDED));
        });
        return ids.size();
    }

    /** The offers of an employer that serve one objective. */
    private record Served(TenantId employer, ObjectiveId objective) {}
}
