package eu.pontes.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mysql.cj.jdbc.MysqlDataSource;
import eu.pontes.identity.Caller;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.mail.Letter;
import eu.pontes.platform.mail.Mail;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.ContentFixture;
import eu.pontes.vacancy.OfferContent;
import eu.pontes.vacancy.OfferFixture;
import eu.pontes.vacancy.OfferSearch;
import eu.pontes.vacancy.OfferService;
import eu.pontes.vacancy.OfferView;
import eu.pontes.vacancy.PublicationService;
import eu.pontes.vacancy.PublishOffer;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a search that is saved to the mail that tells of an offer. */
@ExtendWith(ArquillianExtension.class)
class AlertPathIT {

    @Inject
    AlertFixture alerts;

    @Inject
    OfferFixture fixture;

    @Inject
    OfferService offers;

    @Inject
    PublicationService publication;

    @Inject
    SubscriptionService subscriptions;

    @Inject
    DeskSearchService desks;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @Inject
    Config config;

    private Caller emma;
    private String word;
    private String mail;

    @BeforeEach
    void aWordThatNobodyElseLooksFor() {
        emma = fixture.signedEmployer("Meldwerk");
        word = unique();
        mail = UUID.randomUUID() + "@example.org";
    }

    @Test
    void somebodyWhoConfirmedIsToldOfANewOfferOnceWithWhatMatters() {
        UUID search = alerts.confirmed(mail, looksFor(word), Rhythm.IMMEDIATE);

        OfferView offer = published(word);
        alerts.matched();
        long before = alerts.told(search);
        List<Mail> mails = alerts.mails(search, AlertMessage.news(before, Long.MAX_VALUE));
        alerts.dispatchedAt(alerts.soon());

        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).to().value()).isEqualTo(mail);
        assertThat(mails.get(0).letter().subject()).isEqualTo("Nieuw: " + word);
        assertThat(mails.get(0).stop()).isNotNull().asString().contains("/alerts/stop/");
        Letter.Entry entry = AlertFixture.entries(mails.get(0)).toList().get(0);
        assertThat(entry.title()).isEqualTo(word);
        assertThat(entry.address()).endsWith("/offers/" + offer.id() + "?lang=nl");
        assertThat(String.join("\n", entry.facts())).contains("Meldwerk", "1000 Brussel", "38", "A1");
        assertThat(alerts.told(search)).isGreaterThan(before);

        revised(offer);
        alerts.matched();
        assertThat(alerts.news(search)).as("the same offer, edited").isEmpty();
    }

    @Test
    void whatFittedBeforeIsNotNew() {
        OfferView old = published(word);
        alerts.matched();
        UUID first = alerts.confirmed(mail, looksFor(word), Rhythm.DAILY);
        revised(old);
        published(word + " twee");
        alerts.matched();
        UUID second = alerts.confirmed("b" + mail, looksFor(word), Rhythm.DAILY);
        published(word + " drie");
        alerts.matched();

        assertThat(alerts.news(first)).containsExactly(word + " drie", word + " twee");
        assertThat(alerts.news(second)).containsExactly(word + " drie");
    }

    @Test
    void nothingIsDueUntilSomethingIsNewAndThenWhenTheRhythmHasIt() {
        UUID daily = alerts.confirmed(mail, looksFor(word), Rhythm.DAILY);
        UUID weekly = alerts.confirmed("w" + mail, looksFor(word), Rhythm.WEEKLY);
        assertThat(alerts.due(daily)).isEmpty();

        published(word);
        Instant before = clock.instant();
        alerts.matched();

        Instant day = Rhythm.DAILY.next(before, clock.getZone());
        Instant week = Rhythm.WEEKLY.next(before, clock.getZone());
        assertThat(alerts.due(daily)).contains(day);
        assertThat(alerts.due(weekly)).contains(week);
        alerts.dispatchedAt(day.minusSeconds(1));
        assertThat(alerts.messages(daily)).isEmpty();
        alerts.dispatchedAt(day);
        assertThat(alerts.messages(daily)).hasSize(1);
        assertThat(alerts.messages(weekly)).hasSize(day.equals(week) ? 1 : 0);
        alerts.dispatchedAt(week.plus(Duration.ofDays(30)));
        assertThat(alerts.messages(daily)).as("nothing new, no mail").hasSize(1);
        assertThat(alerts.messages(weekly)).hasSize(1);
    }

    @Test
    void whatIsOverMeanwhileIsLeftOutAndWithoutTheRestThereIsNoMail() {
        UUID search = alerts.confirmed(mail, looksFor(word), Rhythm.DAILY);
        OfferView gone = published(word);
        OfferView open = published(word + " blijft");
        alerts.matched();

        fixture.as(emma, () -> publication.close(gone.id(), gone.version()));
        assertThat(alerts.news(search)).containsExactly(word + " blijft");

        fixture.as(emma, () -> publication.suspend(open.id(), open.version()));
        assertThat(alerts.news(search)).isEmpty();
    }

    @Test
    void aHeadStartIsToldToDesksAtOnceAndToOthersWhenItEnds() {
        Caller jo = actors.desk("Loket melding");
        UUID outside = alerts.confirmed(mail, looksFor(word), Rhythm.DAILY);
        UUID desk = fixture.as(jo, () -> desks.save(DeskSearchesIT.command(looksFor(word))))
                .value();
        OfferView draft = fixture.draft(emma, content(word));
        fixture.as(emma, () -> publication.publish(draft.id(), draft.version(), new PublishOffer(3, null, true)));
        alerts.matched();

        assertThat(alerts.news(desk)).containsExactly(word);
        assertThat(alerts.news(outside)).isEmpty();

        alerts.opensToday(draft.id());
        alerts.lookedYesterday();
        alerts.matched();

        assertThat(alerts.news(outside)).containsExactly(word);
        assertThat(alerts.news(desk)).containsExactly(word);
    }

    @Test
    void whoHasLeftTheDeskIsToldNothing() {
        Caller jo = actors.desk("Loket weg");
        UUID desk = fixture.as(jo, () -> desks.save(DeskSearchesIT.command(looksFor(word))))
                .value();
        published(word);
        alerts.matched();
        assertThat(alerts.news(desk)).containsExactly(word);

        alerts.change(
                "update member set active = false where id = (select member_id from saved_search where id = ?1)", desk);

        assertThat(alerts.news(desk)).isEmpty();
    }

    @Test
    void everyWishCountsAndNotOnlyTheWords() {
        UUID there = alerts.confirmed(mail, new OfferSearch(word, "Brussel", null), Rhythm.DAILY);
        UUID near = alerts.confirmed("n" + mail, looksFor(word).withPlace("1030", 10), Rhythm.DAILY);
        UUID elsewhere = alerts.confirmed("e" + mail, new OfferSearch(word, "Gent", null), Rhythm.DAILY);
        UUID other = alerts.confirmed("o" + mail, looksFor(unique()), Rhythm.DAILY);
        UUID place = alerts.confirmed("p" + mail, new OfferSearch("", "9000", null), Rhythm.DAILY);

        published(word);
        fixture.published(
                emma,
                new ContentFixture(fixture.today())
                        .title(word + "gent")
                        .workplace("9000", "Gent", null)
                        .build());
        alerts.matched();

        assertThat(alerts.news(there)).containsExactly(word);
        assertThat(alerts.news(near)).containsExactly(word);
        assertThat(alerts.news(elsewhere)).isEmpty();
        assertThat(alerts.news(other)).isEmpty();
        assertThat(alerts.news(place)).contains(word + "gent").doesNotContain(word);
    }

    @Test
    void whoDoesNotConfirmIsToldNothingAndForgotten() {
        subscriptions.ask(new AskForAlerts(looksFor(word), mail, Rhythm.IMMEDIATE, Language.FR));
        UUID search = alerts.waiting(mail).get(0);

        published(word);
        alerts.matched();

        assertThat(alerts.due(search)).isEmpty();
        assertThat(subscriptions.confirm("not-the-token")).isEmpty();
        assertThat(alerts.waiting(mail)).hasSize(1);
        String late = alerts.token(search, TokenPurpose.CONFIRM);
        alerts.forgottenAt(clock.instant().plus(Duration.ofHours(49)));
        assertThat(alerts.waiting(mail)).isEmpty();
        assertThat(subscriptions.confirm(late)).isEmpty();
    }

    @Test
    void aTransactionThatFailsTellsNobodyAndLosesNothing() throws Exception {
        UUID search = alerts.confirmed(mail, looksFor(word), Rhythm.DAILY);
        published(word);
        alerts.matched();
        Instant day = Rhythm.DAILY.next(clock.instant(), clock.getZone());

        transaction.begin();
        alerts.dispatchedAt(day);
        transaction.rollback();
        assertThat(alerts.messages(search)).isEmpty();

        alerts.dispatchedAt(day);
        alerts.dispatchedAt(day);
        assertThat(alerts.messages(search)).hasSize(1);
    }

    @Test
    void whatAnotherNodeHasClaimedIsLeftToIt() throws Exception {
        UUID search = alerts.confirmed(mail, looksFor(word), Rhythm.DAILY);
        published(word);
        alerts.matched();
        Instant day = Rhythm.DAILY.next(clock.instant(), clock.getZone());

        try (Connection other = connectionOfAnotherNode();
                PreparedStatement claim =
                        other.prepareStatement("select id from saved_search where id = ? for update")) {
            other.setAutoCommit(false);
            claim.setString(1, search.toString());
            claim.executeQuery().close();
            alerts.dispatchedAt(day);
            other.rollback();
        }
        assertThat(alerts.messages(search)).isEmpty();

        alerts.dispatchedAt(day);
        assertThat(alerts.messages(search)).hasSize(1);
    }

    @Test
    void manySearchesCostNoMoreStatementsThanOne() {
        alerts.confirmed(mail, looksFor(word), Rhythm.DAILY);
        published(word);
        alerts.matched();
        long one = fixture.statements(alerts::matchedAgain);
        for (int i = 0; i < 15; i++) {
            alerts.confirmed(i + mail, looksFor(word), Rhythm.DAILY);
            alerts.confirmed("x" + i + mail, looksFor(unique()), Rhythm.DAILY);
        }
        long many = fixture.statements(alerts::matchedAgain);

        assertThat(many).isEqualTo(one);
    }

    @Test
    void equalSearchesAreOneQuery() {
        UUID first = alerts.confirmed(mail, looksFor(word), Rhythm.DAILY);
        alerts.confirmed("b" + mail, looksFor(word), Rhythm.WEEKLY);

        assertThat(alerts.count("saved_query where text = ?1", word)).isEqualTo(1);
        assertThat(alerts.count(
                        "saved_search where query_id = (select query_id from saved_search where id = ?1)",
                        first.toString()))
                .isEqualTo(2);
    }

    @Test
    void aWrongAddressIsToldAndNothingIsKept() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> subscriptions.ask(new AskForAlerts(
                        looksFor(word), "amina@example.org\r\nBcc: x@example.org", Rhythm.DAILY, Language.NL)));
        assertThat(alerts.count("saved_query where text = ?1", word)).isZero();
    }

    private Connection connectionOfAnotherNode() throws SQLException {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(config.getValue("pontes.db.url", String.class));
        return source.getConnection(
                config.getValue("pontes.db.user", String.class), config.getValue("pontes.db.password", String.class));
    }

    private OfferView published(String title) {
        return fixture.published(emma, content(title));
    }

    private OfferContent content(String title) {
        return new ContentFixture(fixture.today()).title(title).build();
    }

    private void revised(OfferView offer) {
        fixture.as(
                emma,
                () -> offers.edit(
                        offer.id(), offer.version(), content(offer.content().title() + " !")));
    }

    /** Unlike enough to all others that nobody takes it for a slip of the pen. */
    private static String unique() {
        StringBuilder letters = new StringBuilder("Q");
        new SecureRandom().ints(14, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static OfferSearch looksFor(String text) {
        return new OfferSearch(text, null, null);
    }
}
