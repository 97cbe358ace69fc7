package eu.pontes.vacancy.search;

import eu.pontes.kernel.PageRequest;
import eu.pontes.platform.data.SchemaReady;
import eu.pontes.platform.load.Turns;
import eu.pontes.vacancy.FewOffers;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferIndex;
import eu.pontes.vacancy.OfferListings;
import eu.pontes.vacancy.OfferReader;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OffersChanged;
import eu.pontes.vacancy.Whereabouts;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Apache Lucene in this node's own process. Changes are taken in by the clock, wherever they were made. */
@ApplicationScoped
class LuceneOfferIndex implements OfferIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneOfferIndex.class);
    private static final int AFTER_ALL_DATA = 9000;

    /**
     * One look at an index that is nearly always empty. Nothing is started from a request: Payara 6 lets a task share the
     * registry of the request that submits it, and closes the request's entity managers when the task ends.
     */
    private static final Duration FOLLOW_EVERY = Duration.ofMillis(250);

    private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

    private final Path data;
    private final OfferListings listings;
    private final Event<OffersChanged> changed;
    private final Turns turns;
    private final Clock clock;
    private final List<ScheduledFuture<?>> runs = new ArrayList<>();
    private @Nullable IndexKeeper keeper;
    private @Nullable OfferSearcher searcher;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    LuceneOfferIndex(
            @ConfigProperty(name = "pontes.data") String data,
            OfferListings listings,
            Event<OffersChanged> changed,
            Turns turns,
            Clock clock) {
        this.data = Path.of(data);
        this.listings = listings;
        this.changed = changed;
        this.turns = turns;
        this.clock = clock;
    }

    /** A node takes no request before it can search. */
    void start(@Observes @Priority(AFTER_ALL_DATA) SchemaReady schema) {
        try {
            OccupationNames names = OccupationNames.read(schema.dataSource());
            IndexFolder folder = IndexFolder.claim(data.resolve("search"));
            IndexKeeper started = new IndexKeeper(
                    schema.dataSource(),
                    names,
                    listings,
                    folder,
                    clock,
                    offers -> changed.fire(new OffersChanged(offers)));
            started.start();
            keeper = started;
            searcher = new OfferSearcher(started, names);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The search index could not be started in " + data, e);
        }
        repeat(this::follow, FOLLOW_EVERY);
        repeat(this::commit, COMMIT_EVERY);
    }

    @Override
    public Hits find(OfferSearch search, Whereabouts where, OfferReader reader, LocalDate today, PageRequest page) {
        return turns.take(() -> found(search, where, reader, today, page));
    }

    private Hits found(OfferSearch search, Whereabouts where, OfferReader reader, LocalDate today, PageRequest page) {
        try {
            return searcher().find(search, where, reader, today, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FewOffers few(Collection<OfferId> offers) {
        try {
            catchUp();
            return keeper().few(offers.stream().map(OfferId::toString).toList(), searcher());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The search index could not read some offers", e);
        }
    }

    @Override
    public void catchUp() {
        try {
            keeper().follow();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The search index could not read the changes", e);
        }
    }

    IndexStatus status() {
        try {
            return keeper().status();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The search index cannot tell how it is", e);
        }
    }

    private void follow() {
        try {
            if (!keeper().follow()) {
                LOG.warn("The search index has lost the thread of the changes and is built anew");
                executor().execute(this::rebuild);
            }
        } catch (IOException | AlreadyClosedException damaged) {
            LOG.error("The search index cannot be written and is built anew", damaged);
            executor().execute(this::rebuild);
        } catch (SQLException | RuntimeException e) {
            // Thrown on, it would end the schedule for good
            LOG.error("The search index could not read the changes; the next run tries again", e);
        }
    }

    private void rebuild() {
        try {
            keeper().rebuild();
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.error("The search index could not be built anew; the next run tries again", e);
        }
    }

    private void commit() {
        try {
            keeper().commit();
        } catch (IOException | RuntimeException e) {
            LOG.error("The search index could not be put on disk; the next run tries again", e);
        }
    }

    private void repeat(Runnable work, Duration every) {
        runs.add(executor().scheduleWithFixedDelay(work, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void stop() {
        runs.forEach(run -> run.cancel(false));
        try {
            if (keeper != null) {
                keeper.close();
            }
        } catch (IOException e) {
            LOG.warn("The search index was not closed; the next start reads what is missing from the change log", e);
        }
    }

    private IndexKeeper keeper() {
        if (keeper == null) {
            throw new IllegalStateException("the search index was not started");
        }
        return keeper;
    }

    private OfferSearcher searcher() {
        if (searcher == null) {
            throw new IllegalStateException("the search index was not started");
        }
        return searcher;
    }

    private ManagedScheduledExecutorService executor() {
        if (executor == null) {
            throw new IllegalStateException("the managed executor was not injected");
        }
        return executor;
    }
}
