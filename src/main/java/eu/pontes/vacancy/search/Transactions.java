package eu.pontes.vacancy.search;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Short transactions of the index's own thread, which none of the container's manages. */
final class Transactions {

    private Transactions() {}

    /** Something to do with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    static <T> T of(DataSource source, Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
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
}
