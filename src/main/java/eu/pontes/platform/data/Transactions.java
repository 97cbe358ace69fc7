package eu.pontes.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Short transactions of threads that work in the background, where the container begins and ends none. */
public final class Transactions {

    private Transactions() {}

    /** Something to do with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does it on a connection of its own, and takes all of it back when it fails. */
    public static <T> T of(DataSource source, Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return of(connection, work);
        }
    }

    /**
     * The same in another isolation than the usual one.
     *
     * @param isolation one of the constants of {@link Connection}
     */
    public static <T> T of(DataSource source, int isolation, Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(isolation);
            try {
                return of(connection, work);
            } finally {
                connection.setTransactionIsolation(usual);
            }
        }
    }

    private static <T> T of(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
