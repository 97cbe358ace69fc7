package eu.pontes.alert;

import eu.pontes.kernel.Language;
import eu.pontes.platform.data.Moments;
import eu.pontes.platform.mail.Letter;
import eu.pontes.platform.mail.Mail;
import eu.pontes.platform.outbox.Outbox;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferNewsService;
import eu.pontes.vacancy.OfferSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Saved searches, and the clock's work on them at whatever time a test wants it to be. */
@ApplicationScoped
public class AlertFixture {

    private final SubscriptionService subscriptions;
    private final OfferNewsService offers;
    private final Matches matches;
    private final Matching matching;
    private final AlertLetters letters;
    private final AlertTokens tokens;
    private final Outbox outbox;
    private final OfferFixture fixture;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    AlertFixture(
            SubscriptionService subscriptions,
            OfferNewsService offers,
            Matches matches,
            Matching matching,
            AlertLetters letters,
            AlertTokens tokens,
            Outbox outbox,
            OfferFixture fixture,
            EntityManager entities,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.offers = offers;
        this.matches = matches;
        this.matching = matching;
        this.letters = letters;
        this.tokens = tokens;
        this.outbox = outbox;
        this.fixture = fixture;
        this.entities = entities;
        this.clock = clock;
    }

    /** Asks for mails and follows the link of the question. */
    @Transactional
    public UUID confirmed(String mail, OfferSearch search, Rhythm rhythm) {
        subscriptions.ask(new AskForAlerts(search, mail, rhythm, Language.NL));
        UUID id = waiting(mail).get(0);
        subscriptions.confirm(token(id, TokenPurpose.CONFIRM));
        return id;
    }

    /** The saved searches of an address, the newest first. */
    @Transactional
    public List<UUID> waiting(String mail) {
        return ids("select id from saved_search where mail = ?1 order by asked_at desc, id desc", mail);
    }

    /** How many of an address's searches are told. */
    @Transactional
    public long confirmedSearches(String mail) {
        return count("saved_search where confirmed_at is not null and mail = ?1", mail);
    }

    @Transactional
    public String token(UUID search, TokenPurpose purpose) {
        return tokens.issue(search, purpose, clock.instant());
    }

    /** Holds every change so far against the saved searches, whichever node does it. */
    public void matched() {
        fixture.indexed();
        while (offers.position() > position() || day().isBefore(fixture.today())) {
            matching.doSome();
        }
    }

    /** Holds the last change once more, and leaves no other node the time to do so. */
    @Transactional
    public void matchedAgain() {
        entities.createNativeQuery("update alert_round set position = position - 1 where one = 1")
                .executeUpdate();
        matching.doSome();
    }

    /** Lets a head start be over, as time does. */
    @Transactional
    public void opensToday(OfferId offer) {
        entities.createNativeQuery("update offer set opens_on = ?1 where id = ?2")
                .setParameter(1, fixture.today())
                .setParameter(2, offer.toString())
                .executeUpdate();
    }

    @Transactional
    public LocalDate day() {
        Object day = entities.createNativeQuery("select day from alert_round where one = 1")
                .getSingleResult();
        return day instanceof Date stored ? stored.toLocalDate() : (LocalDate) day;
    }

    @Transactional
    public long position() {
        return ((Number) entities.createNativeQuery("select position from alert_round where one = 1")
                        .getSingleResult())
                .longValue();
    }

    /** Lets the last look have been on the day before. */
    @Transactional
    public void lookedYesterday() {
        entities.createNativeQuery("update alert_round set day = ?1 where one = 1")
                .setParameter(1, fixture.today().minusDays(1))
                .executeUpdate();
    }

    /** What is due at a moment is left in the outbox. */
    @Transactional
    public void dispatchedAt(Instant moment) {
        AlertDispatch dispatch = new AlertDispatch(matches, outbox, entities, at(moment));
        int some = 1;
        while (some > 0) {
            some = dispatch.doSome();
        }
    }

    /** When a minute has passed. */
    public Instant soon() {
        return clock.instant().plus(Duration.ofMinutes(2));
    }

    @Transactional
    public int forgottenAt(Instant moment) {
        return new AlertRetention(outbox, entities, at(moment)).doSome();
    }

    /** The mails that would be sent for a saved search now; the outbox sends those that are due by itself. */
    public List<Mail> mails(UUID search, AlertMessage... messages) {
        List<Mail> mails = new ArrayList<>();
        for (AlertMessage message : messages) {
            letters.write(UUID.randomUUID(), search, message).ifPresent(mails::add);
        }
        return mails;
    }

    /** Up to which match a saved search was told. */
    @Transactional
    public long told(UUID search) {
        return ((Number) entities.createNativeQuery("select told from saved_search where id = ?1")
                        .setParameter(1, search.toString())
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    public Optional<Instant> due(UUID search) {
        Object due = entities.createNativeQuery("select due_at from saved_search where id = ?1")
                .setParameter(1, search.toString())
                .getSingleResult();
        return Optional.ofNullable(due).map(Moments::read);
    }

    /** The titles of what a saved search would be told if it were due now. */
    public List<String> news(UUID search) {
        return news(search, told(search), Long.MAX_VALUE);
    }

    /** The titles of what lies between two matches. */
    public List<String> news(UUID search, long after, long upTo) {
        return mails(search, AlertMessage.news(after, upTo)).stream()
                .flatMap(mail -> entries(mail).map(Letter.Entry::title))
                .toList();
    }

    static Stream<Letter.Entry> entries(Mail mail) {
        return mail.letter().parts().stream()
                .filter(Letter.Entry.class::isInstance)
                .map(Letter.Entry.class::cast);
    }

    @Transactional
    public long count(String what, Object about) {
        return ((Number) entities.createNativeQuery("select count(*) from " + what)
                        .setParameter(1, about)
                        .getSingleResult())
                .longValue();
    }

    /** The ids of what waits in the outbox for a saved search, but for the first question. */
    @Transactional
    public List<UUID> messages(UUID search) {
        return ids(
                "select id from outbox_message where topic = 'alert' and about_id = ?1 and payload not like '%CONFIRM%'",
                search.toString());
    }

    @Transactional
    public void change(String statement, UUID search) {
        entities.createNativeQuery(statement).setParameter(1, search.toString()).executeUpdate();
    }

    public Clock at(Instant moment) {
        return Clock.fixed(moment, clock.getZone());
    }

    private List<UUID> ids(String select, String about) {
        List<?> ids = entities.createNativeQuery(select).setParameter(1, about).getResultList();
        return ids.stream().map(id -> UUID.fromString((String) id)).toList();
    }
}
