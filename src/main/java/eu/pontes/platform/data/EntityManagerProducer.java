package eu.pontes.platform.data;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets repositories take the container's entity manager through their constructor. */
@Dependent
class EntityManagerProducer {

    @Produces
    @PersistenceContext(unitName = "pontes")
    private EntityManager entityManager;
}
