package eu.pontes.vacancy.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.pontes.platform.data.Ids;
import eu.pontes.platform.data.Transactions;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No change gets lost between two readings, in whatever order transactions begin and commit. */
@ExtendWith(ArquillianExtension.class)
class ChangeLogIT {

    private static final int CASES = 40;

    @Inject
    SourceFixture fixture;

    private DataSource source;
    private ChangeLog log;

    @BeforeEach
    void aReader() {
        source = fixture.get();
        log = new ChangeLog(source);
    }

    @Test
    void aChangeThatIsCommittedLaterThanItsSuccessorIsStillRead() throws SQLException {
        ChangeLog.Head start = end();
        String slow = Ids.next().toString();
        String fast = Ids.next().toString();
        Connection late = begin();
        write(late, slow);
        commit(fast);

        ChangeLog.Head afterFast = reads(start, Set.of(fast));
        end(late, true);

        reads(afterFast, Set.of(slow));
    }

    @Test
    void whateverTheOrderOfCommitsEveryChangeIsReadOnceAndNoneThatWasRolledBack() throws SQLException {
        Random random = new Random(20261122);
        for (int i = 0; i < CASES; i++) {
            interleaves(random);
        }
    }

    @Test
    void aReaderOfAnotherDatabaseOrOfForgottenChangesNotices() throws SQLException {
        ChangeLog.Head start = end();
        commit(Ids.next().toString());
        commit(Ids.next().toString());
        ChangeLog.Head last = end();

        assertThat(log.after(new ChangeLog.Head("another", start.position())).broken())
                .isTrue();
        assertThat(log.after(new ChangeLog.Head(last.id(), last.position() + 1)).broken())
                .isTrue();
        forget(start.position() + 1);
        assertThat(log.after(start).broken()).isTrue();
        forget(last.position());
        assertThat(log.after(new ChangeLog.Head(last.id(), start.position() + 1))
                        .broken())
                .isTrue();
        assertThat(log.after(last).broken()).isFalse();
    }

    /** Four writers begin, write and end in a random order, and a reader reads in between. */
    private void interleaves(Random random) throws SQLException {
        ChangeLog.Head reader = end();
        List<Integer> steps = new ArrayList<>();
        IntStream.range(0, 4).forEach(writer -> steps.addAll(List.of(writer, writer, writer)));
        Collections.shuffle(steps, random);
        List<Writer> writers = IntStream.range(0, 4).mapToObj(i -> new Writer()).toList();
        Set<String> committed = new HashSet<>();
        Set<String> read = new HashSet<>();
        for (int step : steps) {
            writers.get(step).goesOn(random, committed);
            if (random.nextBoolean()) {
                reader = reads(reader, read, committed);
            }
        }
        reads(reader, read, committed);
        assertThat(read).isEqualTo(committed);
    }

    /** Begins and writes, writes once more, and in the end commits or gives up. */
    private final class Writer {

        private final Set<String> written = new HashSet<>();
        private @Nullable Connection connection;

        void goesOn(Random random, Set<String> committed) throws SQLException {
            Connection open = connection == null ? begin() : connection;
            connection = open;
            if (written.size() < 2) {
                String offer = Ids.next().toString();
                write(open, offer);
                written.add(offer);
                return;
            }
            boolean keeps = random.nextInt(4) > 0;
            end(open, keeps);
            committed.addAll(keeps ? written : Set.of());
        }
    }

    private ChangeLog.Head reads(ChangeLog.Head from, Set<String> expected) throws SQLException {
        return reads(from, new HashSet<>(), expected);
    }

    /** Reads on, and must then have read all that was committed. */
    private ChangeLog.Head reads(ChangeLog.Head from, Set<String> read, Set<String> committed) throws SQLException {
        log.number();
        ChangeLog.Batch batch = log.after(from);
        assertThat(batch.broken()).isFalse();
        assertThat(Collections.disjoint(batch.changed(), read)).isTrue();
        read.addAll(batch.changed());
        assertThat(read).isEqualTo(committed);
        return new ChangeLog.Head(from.id(), batch.last());
    }

    private ChangeLog.Head end() throws SQLException {
        log.number();
        return log.head();
    }

    private Connection begin() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void end(Connection connection, boolean keeps) throws SQLException {
        try (connection) {
            if (keeps) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private void commit(String offer) throws SQLException {
        Connection connection = begin();
        write(connection, offer);
        end(connection, true);
    }

    private static void write(Connection connection, String offer) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into offer_change (offer_id, changed_at) values (?, utc_timestamp(6))")) {
            insert.setString(1, offer);
            insert.executeUpdate();
        }
    }

    private void forget(long position) throws SQLException {
        Transactions.of(source, connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from offer_change where position = ?")) {
                delete.setLong(1, position);
                return delete.executeUpdate();
            }
        });
    }
}
