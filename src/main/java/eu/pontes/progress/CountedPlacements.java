package eu.pontes.progress;

import eu.pontes.kernel.TenantId;
import eu.pontes.referral.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The ledger of one employer at a time. */
@ApplicationScoped
class CountedPlacements {

    private final EntityManager entities;

    @Inject
    CountedPlacements(EntityManager entities) {
        this.entities = entities;
    }

    void add(CountedPlacement placement) {
        entities.persist(placement);
    }

    Optional<CountedPlacement> of(TenantId employer, ReferralId referral) {
        return entities.createQuery(
                        "select c from CountedPlacement c where c.employerId = :employer and c.referralId = :referral",
                        CountedPlacement.class)
                .setParameter("employer", employer.value())
                .setParameter("referral", referral.value())
                .getResultStream()
                .findFirst();
    }
}
