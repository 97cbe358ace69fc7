package eu.pontes.vacancy.search;

import eu.pontes.platform.data.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What changed since a position. Positions are given after the commit of the change, one by one under a lock: whoever
 * has read up to a position has read every change before it.
 */
final class ChangeLog {

    private static final int MOST_AT_ONCE = 1000;
    private static final String ANY_NEW = "select 1 from offer_change where position is null limit 1";
    private static final String LOCK = "select last_position from offer_change_log where one = 1 for update";
    private static final String NEW =
            "select id from offer_change where position is null order by id limit " + MOST_AT_ONCE;
    private static final String NUMBER = "update offer_change set position = ? where id = ?";
    private static final String MOVE = "update offer_change_log set last_position = ? where one = 1";
    private static final String HEAD = "select log_id, last_position from offer_change_log where one = 1";
    private static final String SINCE = "select position, offer_id from offer_change where position > ?"
            + " order by position limit " + MOST_AT_ONCE;

    private final DataSource source;

    ChangeLog(DataSource source) {
        this.source = source;
    }

    /**
     * Where the log ends.
     *
     * @param id which database's log it is
     */
    record Head(String id, long position) {}

    /**
     * Some changes in a row, with the state of the changed offers as it was when they were read, or later.
     *
     * @param last the position after them
     * @param more whether the log goes on behind them
     * @param broken whether changes before them are missing
     */
    record Batch(Set<String> changed, List<OfferRow> rows, long last, boolean more, boolean broken) {}

    /** Gives every committed change its position; whichever node comes first does it for all. */
    void number() throws SQLException {
        boolean more = Transactions.of(source, ChangeLog::anyNew);
        while (more) {
            more = Transactions.of(source, ChangeLog::numberSome);
        }
    }

    Head head() throws SQLException {
        return Transactions.of(source, ChangeLog::head);
    }

    /** The changes after a position; read in one snapshot with the offers, which are never older than their changes. */
    Batch after(Head read) throws SQLException {
        return Transactions.of(source, connection -> {
            Head head = head(connection);
            if (!head.id().equals(read.id()) || head.position() < read.position()) {
                return new Batch(Set.of(), List.of(), read.position(), false, true);
            }
            return batch(connection, read.position(), head.position());
        });
    }

    private static Batch batch(Connection connection, long from, long to) throws SQLException {
        Set<String> changed = new LinkedHashSet<>();
        long first = 0;
        long last = from;
        try (PreparedStatement select = connection.prepareStatement(SINCE)) {
            select.setLong(1, from);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    last = found.getLong(1);
                    first = first == 0 ? last : first;
                    changed.add(found.getString(2));
                }
            }
        }
        boolean broken = from < to && first != from + 1;
        return new Batch(changed, OfferRows.byId(connection, changed), last, last < to, broken);
    }

    private static boolean anyNew(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery(ANY_NEW)) {
            return found.next();
        }
    }

    /**
     * Tells whether there may be more. The lock comes first: a transaction that had read anything before would go on
     * seeing changes as new that another node has numbered meanwhile.
     */
    private static boolean numberSome(Connection connection) throws SQLException {
        long position;
        try (Statement lock = connection.createStatement();
                ResultSet found = lock.executeQuery(LOCK)) {
            found.next();
            position = found.getLong(1);
        }
        List<Long> fresh = fresh(connection);
        if (fresh.isEmpty()) {
            return false;
        }
        try (PreparedStatement number = connection.prepareStatement(NUMBER);
                PreparedStatement move = connection.prepareStatement(MOVE)) {
            for (long id : fresh) {
                number.setLong(1, ++position);
                number.setLong(2, id);
                number.addBatch();
            }
            number.executeBatch();
            move.setLong(1, position);
            move.executeUpdate();
        }
        return fresh.size() == MOST_AT_ONCE;
    }

    private static List<Long> fresh(Connection connection) throws SQLException {
        List<Long> fresh = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery(NEW)) {
            while (found.next()) {
                fresh.add(found.getLong(1));
            }
        }
        return fresh;
    }

    private static Head head(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet found = select.executeQuery(HEAD)) {
            if (!found.next()) {
                throw new SQLException("offer_change_log has lost its row");
            }
            return new Head(found.getString(1), found.getLong(2));
        }
    }
}
