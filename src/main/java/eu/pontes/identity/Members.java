package eu.pontes.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The members of all organisations, found by the account that they log in with. */
@ApplicationScoped
class Members {

    private final EntityManager entities;

    @Inject
    Members(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Caller> callerOf(String subject) {
        return entities.createQuery(
                        "select m from Member m join fetch m.organisation where m.subject = :subject and m.active = true",
                        Member.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(Member::caller);
    }
}
