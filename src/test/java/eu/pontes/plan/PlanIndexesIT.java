package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class PlanIndexesIT {

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from diversity_plan where employer_id = ?1 order by created_at desc, id desc limit 20",
                "select * from diversity_plan where service_id = ?1 and status in ('SUBMITTED') order by submitted_at",
                "select * from plan_objective where employer_id = ?1"
            })
    void theListsAreReadThroughAnIndexOfTheirTenant(String query) {
        String plan = (String) entities.createNativeQuery("explain format=json " + query)
                .setParameter(1, PlanFixture.EMPLOYER.toString())
                .getSingleResult();

        // MariaDB and MySQL name the chosen index differently
        assertThat(plan).containsPattern("\"(key|index_name)\": \"\\w+_(own|entrusted)");
    }
}
