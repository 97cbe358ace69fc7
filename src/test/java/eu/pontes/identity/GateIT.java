package eu.pontes.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.kernel.Problem;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.module.ModuleDescriptor.Version;
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
    void theTestsRunOnTheDatabaseThatTheBuildAskedFor() {
        String version = (String) entities.createNativeQuery("select version()").getSingleResult();

        if ("MySQL".equals(System.getProperty("it.database"))) {
            assertThat(version).doesNotContain("MariaDB");
            assertThat(Version.parse(version.replaceFirst("^(\\d+(\\.\\d+)*).*$", "$1")))
                    .isGreaterThanOrEqualTo(Version.parse("8.4"));
        } else {
            assertThat(version).contains("MariaDB");
        }
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
