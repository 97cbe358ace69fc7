package eu.pontes.reference;

import eu.pontes.platform.data.Moments;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the reference tables in line with the files of this version of the product. Runs at every start, after the
 * migrations; nodes that start together wait for one another on the dataset's row, and only the first one loads.
 */
public final class ReferenceLoader {
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceLoader.class);
    private static final String CHECKSUM = "SELECT sha256 FROM reference_dataset WHERE name = ?";
    private static final String LOCKED_CHECKSUM = CHECKSUM + " FOR UPDATE";
    private static final String MARK_LOADED =
            "UPDATE reference_dataset SET sha256 = ?, row_count = ?, loaded_at = ? WHERE name = ?";

    private final DataSource dataSource;
    private final Clock clock;

    public ReferenceLoader(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Must be called outside a transaction: each dataset is replaced in a transaction of its own. */
    public void load() {
        for (Source source : Source.values()) {
            try (Connection connection = dataSource.getConnection()) {
                bringUpToDate(connection, source);
            } catch (SQLException e) {
                throw new IllegalStateException("Reference data could not be loaded: " + source.datasetName(), e);
            }
        }
    }

    private void bringUpToDate(Connection connection, Source source) throws SQLException {
        String sha256 = source.sha256();
        if (holds(connection, CHECKSUM, source, sha256)) {
            return;
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            if (!holds(connection, LOCKED_CHECKSUM, source, sha256)) {
                replace(connection, source, sha256);
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    private static boolean holds(Connection connection, String query, Source source, String sha256)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, source.datasetName());
            try (ResultSet found = select.executeQuery()) {
                return found.next() && sha256.equals(found.getString(1));
            }
        }
    }

    private void replace(Connection connection, Source source, String sha256) throws SQLException {
        List<TableRows> tables = source.tables();
        for (TableRows table : tables) {
            table.replaceIn(connection);
        }
        int rows = tables.get(0).rows().size();
        try (PreparedStatement update = connection.prepareStatement(MARK_LOADED)) {
            update.setString(1, sha256);
            update.setInt(2, rows);
            update.setObject(3, Moments.stored(clock.instant()));
            update.setString(4, source.datasetName());
            if (update.executeUpdate() != 1) {
                throw new SQLException("No row for dataset " + source.datasetName());
            }
        }
        LOG.info("Loaded {} records of reference data: {}", rows, source.datasetName());
    }
}
