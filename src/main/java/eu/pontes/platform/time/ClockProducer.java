package eu.pontes.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the clock that everybody asks, in the zone whose calendar the deadlines follow. */
@ApplicationScoped
class ClockProducer {

    private final ZoneId zone;

    @Inject
    ClockProducer(@ConfigProperty(name = "pontes.zone", defaultValue = "Europe/Brussels") String zone) {
        this.zone = ZoneId.of(zone);
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(zone);
    }
}
