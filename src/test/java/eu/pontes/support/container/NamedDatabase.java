package eu.pontes.support.container;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The database that the caller of the tests names; only an empty one, because the tests count rows and leave theirs. */
record NamedDatabase(String url, String user, String password) {

    static NamedDatabase from(Map<String, String> environment) {
        return new NamedDatabase(
                setting(environment, "URL"), setting(environment, "USER"), setting(environment, "PASSWORD"));
    }

    void requireEmpty() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            if (tables.next()) {
                throw new IllegalStateException(
                        "PONTES_TEST_DB_URL names a database that is not empty: " + connection.getCatalog());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database of PONTES_TEST_DB_URL does not answer", failure);
        }
    }

    private static String setting(Map<String, String> environment, String name) {
        String value = environment.get("PONTES_TEST_DB_" + name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("PONTES_TEST_DB_" + name + " is not set");
        }
        return value;
    }
}
