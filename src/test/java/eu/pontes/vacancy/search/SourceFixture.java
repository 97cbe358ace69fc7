package eu.pontes.vacancy.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The data source of the application, for tests that speak SQL past it. */
@ApplicationScoped
public class SourceFixture {

    @Resource(lookup = "java:app/jdbc/pontes")
    private @Nullable DataSource source;

    DataSource get() {
        return Objects.requireNonNull(source);
    }
}
