package eu.pontes.alert;

import eu.pontes.identity.Caller;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All saved searches, of desks and of everybody else. */
@ApplicationScoped
class SavedSearches {

    private static final int MOST_LISTED = 200;

    private final EntityManager entities;

    @Inject
    SavedSearches(EntityManager entities) {
        this.entities = entities;
    }

    void add(SavedSearch search) {
        entities.persist(search);
        // What follows are statements of our own
        entities.flush();
    }

    void remove(SavedSearch search) {
        entities.remove(search);
        entities.flush();
    }

    Optional<SavedSearch> find(UUID id) {
        return Optional.ofNullable(entities.find(SavedSearch.class, id));
    }

    /** The searches of a desk, the newest first. */
    List<SavedSearch> ofDesk(TenantId desk) {
        return entities.createQuery(
                        "select s from SavedSearch s where s.organisationId = :desk order by s.askedAt desc, s.id",
                        SavedSearch.class)
                .setParameter("desk", desk.value())
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** A search of the caller's desk. */
    SavedSearch ofDesk(Caller caller, SavedSearchId id) {
        return find(id.value())
                .filter(search -> search.isOf(caller.organisation()))
                .orElseThrow(() -> Problem.notFound("saved-search"));
    }

    /** What has the same reader look for the same twice: the confirmed one before this. */
    List<SavedSearch> twinsOf(SavedSearch search) {
        return entities.createQuery("""
                        select s from SavedSearch s where s.mail = :mail and s.queryId = :query and s.id <> :id
                        and s.organisationId is null and s.confirmedAt is not null
                        """, SavedSearch.class)
                .setParameter("mail", search.mail().value())
                .setParameter("query", search.queryId())
                .setParameter("id", search.id())
                .getResultList();
    }

    long confirmed(String mail) {
        return count("s.mail = ?1 and s.confirmed_at is not null", mail);
    }

    long unconfirmed(String mail, Instant since) {
        return count("s.mail = ?1 and s.confirmed_at is null and s.asked_at > ?2", mail, Moments.stored(since));
    }

    long unconfirmed(Instant since) {
        return count("s.confirmed_at is null and s.asked_at > ?1", Moments.stored(since));
    }

    private long count(String condition, Object... parameters) {
        var select = entities.createNativeQuery("select count(*) from saved_search s where " + condition);
        for (int i = 0; i < parameters.length; i++) {
            select.setParameter(i + 1, parameters[i]);
        }
        return ((Number) select.getSingleResult()).longValue();
    }

    /** Lets only one at a time count and then add, to the end of the transaction. */
    void lockRequests() {
        entities.createNativeQuery("select one from alert_gate where one = 1 for update")
                .getSingleResult();
    }
}
