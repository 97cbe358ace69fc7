package eu.pontes.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class GateIT {

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    OrganisationService organisations;

    @Inject
    EntityManager entities;

    @Test
    void theTestsRunOnARealMariaDb() {
        assertThat((String) entities.createNativeQuery("select version()").getSingleResult())
                .contains("MariaDB");
    }

    @Test
    void nobodyIsTheCallerOfAnAnonymousRequest() {
        assertThat(callers.find()).isEmpty();
        assertThatThrownBy(callers::current).isInstanceOf(Problem.Forbidden.class);
    }

    @Test
    void anOrganisationHasItsName() {
        Caller desk = actors.desk("Loket Proef");

        assertThat(organisations.organisation(desk.organisation()).name()).isEqualTo("Loket Proef");
    }
}
