package eu.pontes.platform.data;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the database with invented organisations to show Pontes with; only where the setting asks for it, and once. */
@ApplicationScoped
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final int AFTER_REFERENCE_DATA = 5000;

    private final boolean wanted;

    @Inject
    DemoData(@ConfigProperty(name = "pontes.demo", defaultValue = "false") boolean wanted) {
        this.wanted = wanted;
    }

    void load(@Observes @Priority(AFTER_REFERENCE_DATA) SchemaReady schema) {
        if (wanted) {
            load(schema.dataSource());
        }
    }

    void load(DataSource dataSource) {
        // A history of its own beside that of the schema. Demo texts may be reworded between releases, which is no
        // reason to refuse to start: what was loaded stays as it is, hence no validation.
        var result = Flyway.configure(DemoData.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/demo")
                .table("demo_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateOnMigrate(false)
                .load()
                .migrate();
        LOG.info("Demo data at version {}, {} files loaded", result.targetSchemaVersion, result.migrationsExecuted);
    }
}
