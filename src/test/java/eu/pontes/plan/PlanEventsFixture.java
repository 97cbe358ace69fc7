package eu.pontes.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears the events that other features listen to. */
@ApplicationScoped
class PlanEventsFixture {

    private final List<Object> heard = new CopyOnWriteArrayList<>();

    void submitted(@Observes PlanSubmitted event) {
        heard.add(event);
    }

    void approved(@Observes PlanApproved event) {
        heard.add(event);
    }

    void returned(@Observes ChangesRequested event) {
        heard.add(event);
    }

    List<Object> of(PlanId plan) {
        return heard.stream()
                .filter(event -> event.toString().contains(plan.toString()))
                .toList();
    }
}
