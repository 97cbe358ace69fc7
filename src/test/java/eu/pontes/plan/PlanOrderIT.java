package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.TenantId;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlanOrderIT {

    @Inject
    Actors actors;

    @Inject
    Callers callers;

    @Inject
    PlanService plans;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Test
    void theNewestPlanStandsOnTopWhateverTheIdsSay() throws Exception {
        Caller emma = actors.employer("Bakkerij Volgorde");
        TenantId service = actors.service("Dienst Volgorde").organisation();
        PlanId first = callers.as(emma, () -> plans.draft(PlanFixture.draftFor(service)));
        PlanId second = callers.as(emma, () -> plans.draft(PlanFixture.draftFor(service)));
        assertThat(own(emma)).containsExactly(second, first);

        transaction.begin();
        entities.createNativeQuery("update diversity_plan set created_at = created_at + interval 1 hour where id = ?1")
                .setParameter(1, first.toString())
                .executeUpdate();
        transaction.commit();

        assertThat(own(emma)).containsExactly(first, second);
        assertThat(callers.as(emma, plans::waiting)).extracting(PlanSummary::id).containsExactly(first, second);
    }

    private List<PlanId> own(Caller employer) {
        return callers.as(employer, () -> plans.plans(new PageRequest(0, 20))).items().stream()
                .map(PlanSummary::id)
                .toList();
    }
}
