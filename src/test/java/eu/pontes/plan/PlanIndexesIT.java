package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
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
                "select * from plan_objective where employer_id = ?1",
                "select id, title from diversity_plan where employer_id = ?1 and predecessor_id = 'none'"
            })
    void theListsAreReadThroughAnIndexOfTheirTenant(String query) {
        String plan = (String) entities.createNativeQuery("explain format=json " + query)
                .setParameter(1, PlanFixture.EMPLOYER.toString())
                .getSingleResult();

        // MariaDB and MySQL name the chosen index differently
        assertThat(plan).containsPattern("\"(key|index_name)\": \"\\w+_(own|entrusted|continued)");
    }

    @Test
    void theSubsidiesOfEarlierPlansAreReadFromAnIndexAlone() {
        String plan = (String) entities.createNativeQuery("""
                        explain format=json select p.plan_type_id, p.status, max(a.subsidy_cents)
                        from diversity_plan p left join plan_action a on a.plan_id = p.id
                        where p.employer_id = ?1 and p.status in ('SUBMITTED', 'APPROVED') and p.starts_on < '2027-01-01'
                        group by p.id, p.plan_type_id, p.status
                        """)
                .setParameter(1, PlanFixture.EMPLOYER.toString())
                .getSingleResult();

        assertThat(plan).contains("plan_action_subsidised").containsPattern("\"(using_index|covering)\": true");
    }
}
