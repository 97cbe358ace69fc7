package eu.pontes.alert;

import eu.pontes.identity.OpenToAll;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.mail.MailAddress;
import eu.pontes.platform.outbox.Outbox;
import eu.pontes.vacancy.OfferReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Everybody's door to mails about offers. Nothing is sent to an address but one question, until its owner has answered; and
 * nobody learns here whether an address is known.
 */
@ApplicationScoped
@Transactional
public class SubscriptionService {

    private static final int MOST_ASKED = 3;
    private static final Duration ASKED_WITHIN = Duration.ofDays(1);
    private static final int MOST_CONFIRMED = 20;
    private static final int MOST_ASKED_IN_ALL = 300;
    private static final Duration ASKED_IN_ALL_WITHIN = Duration.ofHours(1);

    private final SavedSearches searches;
    private final SavedQueries queries;
    private final Matches matches;
    private final AlertTokens tokens;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    SubscriptionService(
            SavedSearches searches,
            SavedQueries queries,
            Matches matches,
            AlertTokens tokens,
            Outbox outbox,
            Clock clock) {
        this.searches = searches;
        this.queries = queries;
        this.matches = matches;
        this.tokens = tokens;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends a question to an address, and keeps what was asked for until it is answered. An address that was asked often
     * enough is left in peace, without a word.
     *
     * @throws Problem.Invalid if no mail can be sent there
     * @throws Problem.TooMany if too many people ask at this time
     */
    @OpenToAll("anybody may wait for offers, which are public")
    public void ask(AskForAlerts asked) {
        MailAddress to = MailAddress.of(asked.mail()).orElseThrow(() -> Problem.invalid("mail", "MailAddress"));
        Instant now = clock.instant();
        searches.lockRequests();
        if (searches.unconfirmed(now.minus(ASKED_IN_ALL_WITHIN)) >= MOST_ASKED_IN_ALL) {
            throw Problem.tooMany("alert-busy", ASKED_IN_ALL_WITHIN);
        }
        if (searches.unconfirmed(to.value(), now.minus(ASKED_WITHIN)) < MOST_ASKED
                && searches.confirmed(to.value()) < MOST_CONFIRMED) {
            SavedSearch search = new SavedSearch(queries.of(asked.search(), OfferReader.ANYBODY, now), asked, to, now);
            searches.add(search);
            outbox.put(AlertMessage.TOPIC, search.id(), AlertMessage.CONFIRM, now);
        }
    }

    /** What a link is about, while it holds. */
    @OpenToAll("whoever has the link got the mail")
    public Optional<Subscription> subscription(String token, TokenPurpose purpose) {
        return search(token, purpose).map(this::subscription);
    }

    /** Starts the mails that somebody asked for; the same search with another rhythm takes the place of the first. */
    @OpenToAll("whoever has the link got the mail")
    public Optional<Subscription> confirm(String token) {
        Optional<SavedSearch> search = search(token, TokenPurpose.CONFIRM);
        search.ifPresent(found -> {
            found.confirm(clock.instant(), today(), matches.last());
            searches.twinsOf(found).forEach(searches::remove);
        });
        return search.map(this::subscription);
    }

    /** Goes on with mails that would have ended. */
    @OpenToAll("whoever has the link got the mail")
    public Optional<Subscription> renew(String token) {
        Optional<SavedSearch> search = search(token, TokenPurpose.RENEW);
        search.ifPresent(found -> found.renew(today()));
        return search.map(this::subscription);
    }

    /** Ends the mails, and forgets the address; what was ended before stays so. */
    @OpenToAll("whoever has the link got the mail")
    public void stop(String token) {
        search(token, TokenPurpose.STOP).ifPresent(search -> {
            outbox.discard(AlertMessage.TOPIC, search.id());
            searches.remove(search);
        });
    }

    private Optional<SavedSearch> search(String token, TokenPurpose purpose) {
        return tokens.search(token, purpose, clock.instant()).flatMap(searches::find);
    }

    private Subscription subscription(SavedSearch search) {
        return new Subscription(queries.get(search.queryId()).search(), search.rhythm());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
