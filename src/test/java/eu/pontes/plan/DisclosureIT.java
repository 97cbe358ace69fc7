package eu.pontes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.programme.IndicatorFixture;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the service reads of the people whom an employer counted, from one submission to the next. */
@ExtendWith(ArquillianExtension.class)
class DisclosureIT {

    @Inject
    PlanService plans;

    @Inject
    EntrustedPlanService entrusted;

    @Inject
    RunningPlanFixture running;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private Caller emma;
    private Caller service;
    private PlanId plan;

    @BeforeEach
    void aPlanWithAFewYoungPeople() {
        emma = actors.employer("Bakkerij Discreet");
        service = actors.service("Dienst Discreet");
        plan = running.draft(emma, service);
        count(Map.of("YOUNG", 3, "ORIGIN", 41));
        running.submit(emma, plan);
    }

    @Test
    void aGroupThatWasTooSmallStaysHiddenWhenItGrows() {
        assertThat(seen().of("YOUNG")).isEmpty();
        assertThat(seen().of("ORIGIN")).contains(41);

        sendBack();
        count(Map.of("YOUNG", 30, "ORIGIN", 41));
        plans(version -> plans.submit(plan, version));

        assertThat(seen().of("YOUNG")).isEmpty();
        assertThat(seen().of("ORIGIN")).contains(41);
        assertThat(own().of("YOUNG")).contains(30);
    }

    @Test
    void whileTheEmployerCountsAgainTheServiceSeesNoNumber() {
        sendBack();
        assertThat(seen().of("ORIGIN")).as("as it was handed in").contains(41);

        count(Map.of("YOUNG", 3, "ORIGIN", 42));

        assertThat(seen().workforce()).isEqualTo(new Figure.Hidden());
        assertThat(seen().groups()).isEmpty();
    }

    @Test
    void anotherThresholdHidesWhatWasHiddenAndWhatItMustHideItself() throws Exception {
        assertThat(seenAbove(50).of("ORIGIN")).isEmpty();
        assertThat(seenAbove(3).of("YOUNG")).isEmpty();
        assertThat(seenAbove(3).of("ORIGIN")).contains(41);
    }

    @Test
    void onlyCodesAreKeptOfWhatIsHidden() {
        Object cells = entities.createNativeQuery("select cells from plan_suppression where plan_id = ?1")
                .setParameter(1, plan.toString())
                .getSingleResult();

        assertThat(cells.toString()).contains("YOUNG").doesNotContain("ORIGIN").doesNotContainPattern("[0-9]");
    }

    @Test
    void theServiceReadsOfAShareAboutWhereItLies() {
        sendBack();
        plans(version -> plans.addObjective(
                plan, PlanFixture.objective(IndicatorFixture.SHARE, new Reading.Share(3, 40), "25")));
        plans(version -> plans.submit(plan, version));

        ObjectiveView known = share(callers.as(emma, () -> plans.plan(plan)));
        ObjectiveView told = share(callers.as(service, () -> entrusted.plan(plan)));

        assertThat(known.baselineShare()).contains(new Reading.Share(3, 40));
        assertThat(known.progress().baseline()).isEqualByComparingTo("7.5");
        assertThat(known.rough()).isFalse();
        assertThat(told.baselineShare()).isEmpty();
        assertThat(told.progress().baseline()).isEqualByComparingTo("5");
        assertThat(told.rough()).isTrue();
    }

    private static ObjectiveView share(PlanView view) {
        return view.objectives().stream()
                .filter(objective -> objective.indicator().needsDenominator())
                .findFirst()
                .orElseThrow();
    }

    private void count(Map<String, Integer> people) {
        plans(version -> plans.writeStateOfPlay(
                plan,
                version,
                new WriteStateOfPlay(
                        PlanFixture.TODAY.minusDays(9), 186, LawfulBasis.ORDER_7_MAY_2009, "Counted", people)));
    }

    private void plans(IntConsumer change) {
        int version = callers.as(emma, () -> plans.plan(plan)).version();
        callers.as(emma, () -> {
            change.accept(version);
            return true;
        });
    }

    private void sendBack() {
        callers.as(service, () -> {
            entrusted.requestChanges(plan, entrusted.plan(plan).version());
            return true;
        });
    }

    private Headcounts own() {
        return callers.as(emma, () -> plans.plan(plan))
                .stateOfPlay()
                .orElseThrow()
                .headcounts();
    }

    private Headcounts seen() {
        return callers.as(service, () -> entrusted.plan(plan))
                .stateOfPlay()
                .orElseThrow()
                .headcounts();
    }

    /** What the service would read if the programme hid groups smaller than this. */
    private Headcounts seenAbove(int smallestCell) throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery("update programme_version set smallest_cell = " + smallestCell)
                    .executeUpdate();
            return seen();
        } finally {
            transaction.rollback();
        }
    }
}
