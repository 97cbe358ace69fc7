package eu.pontes.reference;

import eu.pontes.platform.data.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Loads the shipped reference data as soon as its tables are there. */
@ApplicationScoped
class ReferenceStart {

    private final Clock clock;

    @Inject
    ReferenceStart(Clock clock) {
        this.clock = clock;
    }

    void load(@Observes SchemaReady schema) {
        new ReferenceLoader(schema.dataSource(), clock).load();
    }
}
