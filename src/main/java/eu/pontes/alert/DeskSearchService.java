package eu.pontes.alert;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.outbox.Outbox;
import eu.pontes.platform.validation.Checks;
import eu.pontes.vacancy.OfferReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The desk's door to its saved searches. Colleagues see what a colleague looks for and can end it when she has left; the
 * mails and their rhythm are hers.
 */
@ApplicationScoped
@Transactional
public class DeskSearchService {

    private final SavedSearches searches;
    private final SavedQueries queries;
    private final Matches matches;
    private final Outbox outbox;
    private final Callers callers;
    private final Checks checks;
    private final Clock clock;

    @Inject
    DeskSearchService(
            SavedSearches searches,
            SavedQueries queries,
            Matches matches,
            Outbox outbox,
            Callers callers,
            Checks checks,
            Clock clock) {
        this.searches = searches;
        this.queries = queries;
        this.matches = matches;
        this.outbox = outbox;
        this.callers = callers;
        this.checks = checks;
        this.clock = clock;
    }

    /** The searches of the desk, the newest first. */
    @Requires(Permission.READ_DESK_REFERRALS)
    public List<SavedSearchSummary> list() {
        Caller caller = callers.current();
        List<SavedSearch> all = searches.ofDesk(caller.organisation());
        Map<UUID, SavedQuery> looksFor =
                queries.byId(all.stream().map(SavedSearch::queryId).distinct().toList()).stream()
                        .collect(Collectors.toMap(SavedQuery::id, Function.identity()));
        return all.stream()
                .map(search -> summary(search, caller, Objects.requireNonNull(looksFor.get(search.queryId()))))
                .toList();
    }

    /** Keeps a search, and tells of what is new from now on. */
    @Requires(Permission.READ_DESK_REFERRALS)
    public SavedSearchId save(SaveSearch command) {
        SaveSearch valid = checks.valid(command);
        Instant now = clock.instant();
        UUID query = queries.of(valid.search(), OfferReader.JOB_DESK, now);
        SavedSearch search = new SavedSearch(query, callers.current(), valid, now, matches.last());
        searches.add(search);
        return new SavedSearchId(search.id());
    }

    /** Changes how soon the caller is told. */
    @Requires(Permission.READ_DESK_REFERRALS)
    public void change(SavedSearchId id, Rhythm rhythm) {
        Caller caller = callers.current();
        SavedSearch search = searches.ofDesk(caller, id);
        if (!search.isOf(caller)) {
            throw Problem.forbidden("saved-search-of-another");
        }
        search.changeTo(rhythm, rhythm.next(clock.instant(), clock.getZone()));
    }

    /** Ends a search of the desk. */
    @Requires(Permission.READ_DESK_REFERRALS)
    public void stop(SavedSearchId id) {
        Caller caller = callers.current();
        SavedSearch search = searches.ofDesk(caller, id);
        if (!search.isOf(caller) && !caller.may(Permission.REFER_CANDIDATES)) {
            throw Problem.forbidden("saved-search-of-another");
        }
        outbox.discard(AlertMessage.TOPIC, search.id());
        searches.remove(search);
    }

    private static SavedSearchSummary summary(SavedSearch search, Caller caller, SavedQuery query) {
        return new SavedSearchSummary(
                new SavedSearchId(search.id()), search.title(), search.isOf(caller), query.search(), search.rhythm());
    }
}
