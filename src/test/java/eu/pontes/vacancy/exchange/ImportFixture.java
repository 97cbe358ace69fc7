package eu.pontes.vacancy.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;

/** Lets imports have happened earlier. */
@ApplicationScoped
public class ImportFixture {

    private final EntityManager entities;

    @Inject
    ImportFixture(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void importedBefore(UUID id, Duration age) {
        entities.createNativeQuery("update offer_import set imported_at = imported_at - interval ?1 day where id = ?2")
                .setParameter(1, age.toDays())
                .setParameter(2, id.toString())
                .executeUpdate();
    }
}
