package eu.pontes.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.vacancy.OfferSearch;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SubscriptionServiceIT {

    private static final OfferSearch WISHES = new OfferSearch("bakker", "Gent", null);

    @Inject
    SubscriptionService subscriptions;

    @Inject
    AlertFixture alerts;

    @Inject
    AlertLetters letters;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    private String mail;

    @BeforeEach
    void anAddress() {
        mail = UUID.randomUUID() + "@example.org";
    }

    @Test
    void theDatabaseKnowsNoTokenAndAStoppedSearchLeavesNothing() {
        UUID search = alerts.confirmed(mail, WISHES, Rhythm.DAILY);
        String stop = alerts.token(search, TokenPurpose.STOP);

        assertThat(alerts.count("alert_token where hash = ?1", stop)).isZero();
        assertThat(subscriptions.subscription(stop, TokenPurpose.CONFIRM)).isEmpty();
        assertThat(subscriptions.subscription(stop, TokenPurpose.STOP))
                .contains(new Subscription(WISHES, Rhythm.DAILY));
        assertThat(alerts.waiting(mail)).as("looking changes nothing").hasSize(1);

        subscriptions.stop(stop);
        subscriptions.stop(stop);

        assertThat(alerts.waiting(mail)).isEmpty();
        assertThat(alerts.count("alert_token where saved_search_id = ?1", search.toString()))
                .isZero();
        assertThat(alerts.messages(search)).isEmpty();
        assertThat(subscriptions.subscription(stop, TokenPurpose.STOP)).isEmpty();
    }

    @Test
    void askingAgainWithAnotherRhythmChangesItWhenItIsConfirmed() {
        UUID first = alerts.confirmed(mail, WISHES, Rhythm.DAILY);

        subscriptions.ask(new AskForAlerts(WISHES, mail, Rhythm.WEEKLY, Language.NL));
        assertThat(alerts.waiting(mail)).hasSize(2).contains(first);
        UUID second = alerts.waiting(mail).stream()
                .filter(id -> !id.equals(first))
                .findFirst()
                .orElseThrow();
        subscriptions.confirm(alerts.token(second, TokenPurpose.CONFIRM));

        assertThat(alerts.waiting(mail)).containsExactly(second);
    }

    @Test
    void anAddressIsAskedThreeTimesADayAtMostAndNobodyCanTell() {
        for (int i = 0; i < 5; i++) {
            subscriptions.ask(new AskForAlerts(
                    new OfferSearch("bakker" + i, null, null),
                    " " + mail.toUpperCase(Locale.ROOT),
                    Rhythm.DAILY,
                    Language.NL));
        }

        assertThat(alerts.waiting(mail)).hasSize(3);
    }

    @Test
    void whenTooManyAskNobodyElseIsAskedForAWhile() throws Exception {
        transaction.begin();
        try {
            UUID search = alerts.confirmed(mail, WISHES, Rhythm.DAILY);
            entities.createNativeQuery("""
                            insert into saved_search (id, query_id, mail, rhythm, language, asked_at)
                            select concat(substr(s.id, 1, 24), lpad(o.seq, 12, '0')), s.query_id, 'x@example.org',
                              'DAILY', 'NL', s.asked_at
                            from saved_search s join (select row_number() over (order by id) as seq from esco_occupation
                            limit 300) o where s.id = ?1
                            """).setParameter(1, search.toString()).executeUpdate();

            assertThatExceptionOfType(Problem.TooMany.class)
                    .isThrownBy(
                            () -> subscriptions.ask(new AskForAlerts(WISHES, "y" + mail, Rhythm.DAILY, Language.NL)))
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("alert-busy");
                        assertThat(problem.pause()).isEqualTo(Duration.ofHours(1));
                    });
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void afterSomeMonthsItAsksOnceAndForgetsWhoDoesNotAnswer() {
        UUID answers = alerts.confirmed(mail, WISHES, Rhythm.DAILY);
        alerts.confirmed("s" + mail, WISHES, Rhythm.DAILY);
        Instant fiveMonths =
                at(LocalDate.now(clock).plusMonths(SavedSearch.MONTHS_KEPT).minusDays(20));

        alerts.forgottenAt(fiveMonths);
        alerts.forgottenAt(fiveMonths.plus(Duration.ofDays(1)));
        assertThat(alerts.messages(answers)).hasSize(1);
        assertThat(alerts.mails(answers, AlertMessage.RENEW)).hasSize(1);
        subscriptions.renew(alerts.token(answers, TokenPurpose.RENEW));
        alerts.change("update saved_search set keep_until = keep_until + interval 200 day where id = ?1", answers);

        alerts.forgottenAt(fiveMonths.plus(Duration.ofDays(21)));

        assertThat(alerts.waiting(mail)).containsExactly(answers);
        assertThat(alerts.waiting("s" + mail)).isEmpty();
    }

    @Test
    void anAddressThatIsRefusedAgainAndAgainIsGivenUp() {
        UUID search = alerts.confirmed(mail, WISHES, Rhythm.DAILY);

        letters.refused(search);
        letters.refused(search);
        letters.arrived(search);
        letters.refused(search);
        letters.refused(search);
        assertThat(alerts.waiting(mail)).hasSize(1);

        letters.refused(search);
        assertThat(alerts.waiting(mail)).isEmpty();
    }

    @Test
    void aQueryThatNobodyNeedsIsForgotten() {
        String text = "weg" + UUID.randomUUID();
        UUID search = alerts.confirmed(mail, new OfferSearch(text, null, null), Rhythm.DAILY);
        alerts.forgottenAt(clock.instant().plusSeconds(1));
        assertThat(alerts.count("saved_query where text = ?1", text)).isEqualTo(1);

        subscriptions.stop(alerts.token(search, TokenPurpose.STOP));
        int some = 1;
        while (some > 0) {
            some = alerts.forgottenAt(clock.instant().plusSeconds(1));
        }

        assertThat(alerts.count("saved_query where text = ?1", text)).isZero();
    }

    private Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }
}
