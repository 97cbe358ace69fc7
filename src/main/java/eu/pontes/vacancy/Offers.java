package eu.pontes.vacancy;

import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The offers of one employer. */
@ApplicationScoped
class Offers {

    private final EntityManager entities;

    @Inject
    Offers(EntityManager entities) {
        this.entities = entities;
    }

    void add(Offer offer) {
        entities.persist(offer);
    }

    void remove(Offer offer) {
        entities.remove(offer);
    }

    /** Writes what has changed, so that somebody else's change in the meantime shows here. */
    void save() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale();
        }
    }

    Offer get(TenantId employer, OfferId id) {
        Offer found = entities.find(Offer.class, id.value());
        if (found == null || !found.employer().equals(employer)) {
            throw Problem.notFound("offer");
        }
        return found;
    }

    /** Those of some offers that are the employer's, with their languages, in no order. */
    List<Offer> all(TenantId employer, Collection<OfferId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String own = "select o from Offer o where o.employerId = :employer and o.id in :ids";
        return ReadOffers.withLanguages(entities.createQuery(own, Offer.class))
                .setParameter("employer", employer.value())
                .setParameter("ids", ids.stream().map(OfferId::value).toList())
                .getResultList();
    }

    /** Newest first; those in one state on a day, or all that are not archived. */
    Page<Offer> list(TenantId employer, Optional<OfferStatus> status, LocalDate today, PageRequest page) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Long> counting = build.createQuery(Long.class);
        Root<Offer> counted = counting.from(Offer.class);
        counting.select(build.count(counted)).where(matching(counted, employer, status, today));
        CriteriaQuery<Offer> listing = build.createQuery(Offer.class);
        Root<Offer> listed = listing.from(Offer.class);
        listing.select(listed)
                .where(matching(listed, employer, status, today))
                .orderBy(build.desc(listed.get("createdAt")), build.desc(listed.get("id")));
        List<Offer> found = ReadOffers.withLanguages(entities.createQuery(listing))
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        return new Page<>(found, page, entities.createQuery(counting).getSingleResult());
    }

    private Predicate matching(Root<Offer> offer, TenantId employer, Optional<OfferStatus> status, LocalDate today) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        Predicate own = build.equal(offer.get("employerId"), employer.value());
        return status.map(wanted -> build.and(own, inState(offer, wanted, today)))
                .orElseGet(() -> build.and(own, build.notEqual(offer.get("status"), OfferStatus.ARCHIVED)));
    }

    /** The state in the table lags behind the calendar until the clock's job has run. */
    private Predicate inState(Root<Offer> offer, OfferStatus status, LocalDate today) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        Predicate stored = build.equal(offer.get("status"), status);
        Predicate overdue = build.lessThan(offer.get("validThrough"), today);
        Predicate ahead = build.and(
                build.isNotNull(offer.get("opensOn")), build.greaterThan(offer.<LocalDate>get("opensOn"), today));
        Predicate running = build.equal(offer.get("status"), OfferStatus.PUBLISHED);
        return switch (status) {
            case DRAFT, FILLED, CLOSED, ARCHIVED -> stored;
            case SUSPENDED -> build.and(stored, overdue.not());
            case PUBLISHED -> build.and(stored, overdue.not(), ahead.not());
            case HEAD_START -> build.and(running, overdue.not(), ahead);
            case EXPIRED ->
                build.or(
                        stored,
                        build.and(offer.get("status").in(OfferStatus.PUBLISHED, OfferStatus.SUSPENDED), overdue));
        };
    }

    /** What is, was or will again be public at one place on a day, the oldest first. */
    List<Offer> runningAt(TenantId employer, String postcode, LocalDate today) {
        return entities.createQuery("""
                        select o from Offer o where o.employerId = :employer
                        and o.status in (eu.pontes.vacancy.OfferStatus.PUBLISHED, eu.pontes.vacancy.OfferStatus.SUSPENDED)
                        and o.postcode = :postcode and o.validThrough >= :today order by o.createdAt, o.id
                        """, Offer.class)
                .setParameter("employer", employer.value())
                .setParameter("postcode", postcode)
                .setParameter("today", today)
                // The service writes a changed offer itself, where it can tell that somebody else was faster
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** Every draft, and what is, was or will again be public on a day, the oldest first. */
    List<Standing> standing(TenantId employer, LocalDate today) {
        return entities.createQuery("""
                        select o.title, o.postcode from Offer o
                        where o.employerId = :employer and (o.status = eu.pontes.vacancy.OfferStatus.DRAFT
                        or o.status in (eu.pontes.vacancy.OfferStatus.PUBLISHED, eu.pontes.vacancy.OfferStatus.SUSPENDED)
                        and o.validThrough >= :today) order by o.createdAt, o.id
                        """, Object[].class)
                .setParameter("employer", employer.value())
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Standing((String) row[0], (String) row[1]))
                .toList();
    }

    /** What people would take an offer for. */
    record Standing(String title, String postcode) {}

    /** The open offers that end within some days, the first to end first. */
    List<Offer> endingBy(TenantId employer, LocalDate today, LocalDate last) {
        return entities.createQuery("""
                        select o from Offer o where o.employerId = :employer
                        and o.status = eu.pontes.vacancy.OfferStatus.PUBLISHED
                        and o.validThrough between :today and :last order by o.validThrough, o.id
                        """, Offer.class)
                .setParameter("employer", employer.value())
                .setParameter("today", today)
                .setParameter("last", last)
                .getResultList();
    }
}
