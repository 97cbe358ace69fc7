package eu.pontes.platform.data;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema up to date before the first request, then tells whoever fills tables at start. */
@ApplicationScoped
class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Event<SchemaReady> ready;

    @Resource(lookup = "java:app/jdbc/pontes")
    private @Nullable DataSource dataSource;

    @Inject
    Migrations(Event<SchemaReady> ready) {
        this.ready = ready;
    }

    void migrate(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object start) {
        if (dataSource == null) {
            throw new IllegalStateException("the data source java:app/jdbc/pontes was not injected");
        }
        var result = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOG.info("Schema at version {}, {} migrations run", result.targetSchemaVersion, result.migrationsExecuted);
        ready.fire(new SchemaReady(dataSource));
    }
}
