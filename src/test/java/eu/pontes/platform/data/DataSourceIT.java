package eu.pontes.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.JdbcConnection;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DataSourceIT {

    @Resource(lookup = "java:app/jdbc/pontes")
    @Nullable DataSource dataSource;

    /** MySQL with TLS, which is its default, ends a connection that offers it a certificate it does not know. */
    @Test
    void theDatabaseIsNotOfferedTheCertificateOfThisServer() throws SQLException {
        try (Connection connection = Objects.requireNonNull(dataSource).getConnection()) {
            boolean offered = connection
                    .unwrap(JdbcConnection.class)
                    .getPropertySet()
                    .getBooleanProperty(PropertyKey.fallbackToSystemKeyStore)
                    .getValue();

            assertThat(System.getProperty("javax.net.ssl.keyStore")).isNotNull();
            assertThat(offered).isFalse();
        }
    }
}
