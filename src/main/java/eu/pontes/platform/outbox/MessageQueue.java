package eu.pontes.platform.outbox;

import eu.pontes.platform.data.Ids;
import eu.pontes.platform.data.Moments;
import eu.pontes.platform.data.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The table of messages as those who deliver see it. A claim is a short transaction that skips what others have claimed;
 * it counts as a try at once, so that a message which takes its node down with it is not tried for ever.
 */
final class MessageQueue {

    private static final String DUE = "select id, about_id, payload, tries from outbox_message"
            + " where topic = ? and state = 'WAITING' and due_at <= ? order by due_at limit 1 for update skip locked";
    private static final String CLAIM =
            "update outbox_message set claim_id = ?, due_at = ?, tries = tries + 1 where id = ?";
    private static final String DELIVERED = "delete from outbox_message where id = ? and claim_id = ?";
    private static final String AGAIN = "update outbox_message set claim_id = null, due_at = ?, tries = ?,"
            + " last_failure = ? where id = ? and claim_id = ?";
    private static final String DEAD = "update outbox_message set claim_id = null, state = 'DEAD', due_at = ?,"
            + " last_failure = ? where id = ? and claim_id = ?";

    private final DataSource source;

    MessageQueue(DataSource source) {
        this.source = source;
    }

    /**
     * A message that nobody else delivers for a while.
     *
     * @param claim tells this claim from a later one, when it has taken too long
     */
    record Claimed(UUID claim, Message message) {}

    /** Takes the message that has waited longest, until the end of the lease. */
    Optional<Claimed> claim(String topic, Instant now, Duration lease) throws SQLException {
        return inShort(connection -> {
            Optional<Message> due = due(connection, topic, now);
            if (due.isEmpty()) {
                return Optional.empty();
            }
            Claimed claimed = new Claimed(Ids.next(), due.get());
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                claim.setString(1, claimed.claim().toString());
                claim.setObject(2, Moments.stored(now.plus(lease)));
                claim.setString(3, claimed.message().id().toString());
                claim.executeUpdate();
            }
            return Optional.of(claimed);
        });
    }

    void delivered(Claimed claimed) throws SQLException {
        inShort(connection -> {
            try (PreparedStatement delivered = connection.prepareStatement(DELIVERED)) {
                return settle(delivered, 1, claimed);
            }
        });
    }

    void failed(Claimed claimed, Instant again, String failure) throws SQLException {
        again(claimed, again, claimed.message().tries(), failure);
    }

    /** Gives a message back as if it had not been claimed. */
    void postponed(Claimed claimed, Instant until) throws SQLException {
        again(claimed, until, claimed.message().tries() - 1, Postponed.class.getSimpleName());
    }

    private void again(Claimed claimed, Instant due, int tries, String failure) throws SQLException {
        inShort(connection -> {
            try (PreparedStatement again = connection.prepareStatement(AGAIN)) {
                again.setObject(1, Moments.stored(due));
                again.setInt(2, tries);
                again.setString(3, failure);
                return settle(again, 4, claimed);
            }
        });
    }

    void died(Claimed claimed, Instant now, String failure) throws SQLException {
        inShort(connection -> {
            try (PreparedStatement dead = connection.prepareStatement(DEAD)) {
                dead.setObject(1, Moments.stored(now));
                dead.setString(2, failure);
                return settle(dead, 3, claimed);
            }
        });
    }

    private static Optional<Message> due(Connection connection, String topic, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setString(1, topic);
            select.setObject(2, Moments.stored(now));
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(new Message(
                                UUID.fromString(found.getString(1)),
                                UUID.fromString(found.getString(2)),
                                found.getString(3),
                                found.getInt(4) + 1))
                        : Optional.empty();
            }
        }
    }

    /** Does nothing when the claim was over and somebody else has the message, or when it was thrown away. */
    private static int settle(PreparedStatement statement, int from, Claimed claimed) throws SQLException {
        statement.setString(from, claimed.message().id().toString());
        statement.setString(from + 1, claimed.claim().toString());
        return statement.executeUpdate();
    }

    /** Without locks on the gaps between rows: two who claim would block each other, and those who put. */
    private <T> T inShort(Transactions.Work<T> work) throws SQLException {
        return Transactions.of(source, Connection.TRANSACTION_READ_COMMITTED, work);
    }
}
