package eu.pontes.vacancy.search;

import eu.pontes.platform.data.Transactions;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferListings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index of a node in step with the database. What it cannot follow it builds anew, beside the old index, which
 * goes on answering until the new one takes its place.
 */
final class IndexKeeper implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int BATCH = 2000;
    private static final int TELL_EVERY = 50_000;

    private final DataSource source;
    private final ChangeLog log;
    private final OfferDocuments documents;
    private final IndexFolder folder;
    private final Clock clock;
    private final Consumer<Set<OfferId>> told;
    private final ReentrantLock following = new ReentrantLock();
    private final ReentrantLock rebuilding = new ReentrantLock();
    private volatile @Nullable Generation current;
    private volatile long rebuilt = -1;
    private volatile long toRebuild;

    /**
     * @param told is told what changed, after searches find it so
     */
    IndexKeeper(
            DataSource source,
            OccupationNames names,
            OfferListings listings,
            IndexFolder folder,
            Clock clock,
            Consumer<Set<OfferId>> told) {
        this.source = source;
        this.log = new ChangeLog(source);
        this.documents = new OfferDocuments(names, listings);
        this.folder = folder;
        this.clock = clock;
        this.told = told;
    }

    /** Opens what an earlier start left behind and brings it up to date, or builds it when that cannot be. */
    void start() throws IOException, SQLException {
        Optional<Path> left = folder.current();
        if (left.isPresent()) {
            try {
                current = Generation.open(left.get(), documents);
            } catch (IOException unusable) {
                LOG.warn("The search index is built anew: {}", unusable.toString());
            }
        }
        if (current == null || !follow() || !isWhole()) {
            rebuild();
        }
        folder.tidy();
    }

    /**
     * Takes in what has changed.
     *
     * @return whether that could be done; if not, only a rebuild helps
     */
    boolean follow() throws IOException, SQLException {
        following.lock();
        try {
            return follow(generation());
        } finally {
            following.unlock();
        }
    }

    private boolean follow(Generation generation) throws IOException, SQLException {
        log.number();
        boolean more = true;
        Set<OfferId> changed = new HashSet<>();
        while (more) {
            ChangeLog.Batch batch = log.after(generation.read());
            if (batch.broken()) {
                return false;
            }
            if (!batch.changed().isEmpty()) {
                generation.apply(batch);
                batch.changed().forEach(id -> changed.add(new OfferId(UUID.fromString(id))));
            }
            more = batch.more();
        }
        if (!changed.isEmpty()) {
            generation.refresh();
            told.accept(changed);
        }
        return true;
    }

    /** Whether the index holds as many open offers as the database: rows may have been put there past the log. */
    private boolean isWhole() throws IOException, SQLException {
        LocalDate today = LocalDate.now(clock);
        long there = Transactions.of(source, connection -> OfferRows.countOpen(connection, today));
        int here = generation().search(searcher -> searcher.count(Filters.openOn(today)));
        if (here != there) {
            LOG.warn("The search index holds {} open offers, the database {}", here, there);
        }
        return here == there;
    }

    /** Builds the index anew; searches and changes go on in the old one meanwhile. Does nothing while one is built. */
    void rebuild() throws IOException, SQLException {
        if (!rebuilding.tryLock()) {
            return;
        }
        try {
            rebuilt = 0;
            Path place = folder.next();
            log.number();
            Generation next = Generation.create(place, documents, log.head());
            fill(next);
            next.unite();
            takeOver(next, place);
        } finally {
            rebuilt = -1;
            rebuilding.unlock();
        }
    }

    private void fill(Generation next) throws IOException, SQLException {
        LocalDate today = LocalDate.now(clock);
        toRebuild = Transactions.of(source, connection -> OfferRows.countOpen(connection, today));
        LOG.info("The search index is built for {} offers", toRebuild);
        List<OfferRow> rows;
        String last = "";
        long done = 0;
        do {
            String from = last;
            rows = Transactions.of(source, connection -> OfferRows.openAfter(connection, from, today, BATCH));
            next.add(rows);
            last = rows.isEmpty() ? last : rows.get(rows.size() - 1).id();
            done += rows.size();
            rebuilt = done;
            if (done % TELL_EVERY == 0 && done > 0) {
                LOG.info("The search index holds {} of {} offers", done, toRebuild);
            }
        } while (!rows.isEmpty());
    }

    /** What changed while it was built is read from the log, whose end was noted before. */
    private void takeOver(Generation next, Path place) throws IOException, SQLException {
        following.lock();
        try {
            if (!follow(next)) {
                throw new IOException("The change log does not reach back to the start of the rebuild");
            }
            next.commit();
            next.refresh();
            folder.use(place);
            Generation old = current;
            current = next;
            if (old != null) {
                old.close();
            }
        } finally {
            following.unlock();
        }
        folder.tidy();
        LOG.info("The search index is built: {} offers", rebuilt);
    }

    /** Some offers as the database has them now, in an index of their own. */
    FewInMemory few(Collection<String> offers, OfferSearcher reading) throws IOException, SQLException {
        List<OfferRow> rows = Transactions.of(source, connection -> OfferRows.byId(connection, offers));
        return FewInMemory.of(rows, documents, reading);
    }

    /** Puts on disk what was taken in since. */
    void commit() throws IOException {
        following.lock();
        try {
            generation().commit();
        } finally {
            following.unlock();
        }
    }

    <T> T search(Generation.Search<T> search) throws IOException {
        try {
            return generation().search(search);
        } catch (AlreadyClosedException replacedMeanwhile) {
            return generation().search(search);
        }
    }

    IndexStatus status() throws IOException, SQLException {
        ChangeLog.Head head = log.head();
        long position = generation().read().position();
        int offers = search(searcher -> searcher.getIndexReader().numDocs());
        return new IndexStatus(offers, position, head.position() - position, rebuilt, toRebuild);
    }

    private Generation generation() {
        Generation answering = current;
        if (answering == null) {
            throw new IllegalStateException("the search index was not started");
        }
        return answering;
    }

    @Override
    public void close() throws IOException {
        following.lock();
        try {
            Generation last = current;
            if (last != null) {
                last.commit();
                last.close();
            }
        } finally {
            following.unlock();
        }
        folder.close();
    }
}
