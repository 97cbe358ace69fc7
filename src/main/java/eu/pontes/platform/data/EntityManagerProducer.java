package eu.pontes.platform.data;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;

/** Lets repositories take the container's entity manager through their constructor. */
@Dependent
class EntityManagerProducer {

    @Produces
    @PersistenceContext(unitName = "pontes")
    private EntityManager entityManager;

    /** For background threads that read outside transactions: Payara 6 ends its own entity managers with a request. */
    @Produces
    @PersistenceUnit(unitName = "pontes")
    private EntityManagerFactory factory;
}
