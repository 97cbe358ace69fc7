package eu.pontes.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is put is delivered, at least once, by one at a time, or kept for a replay. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final BackOff FOUR_TRIES = new BackOff(Duration.ofMinutes(1), Duration.ofHours(1), 4);
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    OutboxFixture fixture;

    @Inject
    ListenerFixture listener;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    private final Watch watch = new Watch();
    private final UUID about = UUID.randomUUID();
    private Courier courier;
    private Deliverer deliverer;

    @BeforeEach
    void aTopicThatTheApplicationDoesNotKnow() {
        courier = new Courier("outbox-it." + UUID.randomUUID());
        deliverer = new Deliverer(fixture.queue(), watch, () -> 1);
    }

    @Test
    void whatIsPutIsDeliveredOnceWithItsIdAndContentAndThenForgotten() throws SQLException {
        UUID id = put("Grüße, “تحية”");

        deliverAllDue();

        assertThat(courier.delivered).containsExactly(id);
        assertThat(courier.texts).containsExactly("Grüße, “تحية”");
        assertThat(fixture.kept(courier.topic())).isZero();
    }

    @Test
    void whatIsTakenBackWithItsTransactionIsNeverDelivered() throws SQLException {
        assertThatThrownBy(() -> fixture.putAndFail(courier.topic(), about, new OutboxFixture.Note("no", START), START))
                .hasMessage("what happened is undone");

        deliverAllDue();

        assertThat(courier.delivered).isEmpty();
    }

    @Test
    void nothingIsPutWithoutATransactionOrTooLong() {
        OutboxFixture.Note note = new OutboxFixture.Note("no", START);
        OutboxFixture.Note tooLong = new OutboxFixture.Note("x".repeat(Payload.LONGEST), START);

        assertThatThrownBy(() -> outbox.put(courier.topic(), about, note, START))
                .isInstanceOf(TransactionalException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixture.put(courier.topic(), about, tooLong, START))
                .withMessageContaining("too long");
        assertThatIllegalArgumentException().isThrownBy(() -> fixture.put("No Topic", about, note, START));
    }

    @Test
    void whatIsDueLaterWaits() throws SQLException {
        UUID id = fixture.put(
                courier.topic(), about, new OutboxFixture.Note("later", START), START.plus(Duration.ofHours(1)));

        watch.now = START.plus(Duration.ofMinutes(59));
        deliverAllDue();
        assertThat(courier.delivered).isEmpty();

        watch.now = START.plus(Duration.ofHours(1));
        deliverAllDue();
        assertThat(courier.delivered).containsExactly(id);
    }

    @Test
    void manyDeliverersNeverDeliverTheSameMessage() throws Exception {
        Set<UUID> put = new HashSet<>();
        for (int i = 0; i < 150; i++) {
            put.add(put("one of many"));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(nodes.submit(() -> {
                    deliverAllDue();
                    return null;
                }));
            }
            waitFor(runs);
        } finally {
            nodes.shutdownNow();
        }

        assertThat(courier.delivered).hasSize(put.size());
        assertThat(new HashSet<>(courier.delivered)).isEqualTo(put);
    }

    @Test
    void whatIsClaimedWhenItsNodeGoesDownIsDeliveredAfterTheLeaseWithTheSameId() throws SQLException {
        UUID id = put("once more");
        assertThat(claimed().message().id()).isEqualTo(id);

        watch.now = START.plus(LEASE).minusMillis(1);
        deliverAllDue();
        assertThat(courier.delivered).isEmpty();

        watch.now = START.plus(LEASE);
        deliverAllDue();
        assertThat(courier.delivered).containsExactly(id);
        assertThat(courier.tries).containsExactly(2);
    }

    @Test
    void whoSettlesAfterTheLeaseDoesNotSettleTheClaimOfAnother() throws SQLException {
        put("slow");
        MessageQueue.Claimed slow = claimed();
        watch.now = START.plus(LEASE);
        MessageQueue.Claimed other = claimed();

        fixture.queue().delivered(slow);
        fixture.queue().failed(slow, watch.now, "TooLate");
        fixture.queue().died(slow, watch.now, "TooLate");

        assertThat(fixture.kept(courier.topic())).isEqualTo(1);
        assertThat(fixture.dead(courier.topic(), about).items()).isEmpty();
        fixture.queue().delivered(other);
        assertThat(fixture.kept(courier.topic())).isZero();
    }

    @Test
    void whatTakesItsNodeDownEachTimeIsGivenUp() throws SQLException {
        put("deadly");
        for (int i = 0; i < FOUR_TRIES.tries(); i++) {
            assertThat(claimed().message().tries()).isEqualTo(i + 1);
            watch.now = watch.now.plus(LEASE);
        }

        deliverAllDue();

        assertThat(courier.delivered).isEmpty();
        assertThat(fixture.dead(courier.topic(), about).items())
                .extracting(DeadLetter::failure)
                .containsExactly("LostWithItsNode");
    }

    @Test
    void aMessageThatFailsIsTriedAgainLaterAndLaterAndHoldsNoneUp() throws SQLException {
        UUID bad = put("bad");
        courier.refused.add(bad);
        UUID good = put("good");

        deliverAllDue();
        assertThat(courier.delivered).containsExactly(good);
        watch.now = START.plusSeconds(59);
        deliverAllDue();
        assertThat(courier.tries).hasSize(2);

        watch.now = START.plusSeconds(60);
        deliverAllDue();
        watch.now = START.plusSeconds(60 + 119);
        deliverAllDue();
        assertThat(courier.tries).containsExactlyInAnyOrder(1, 1, 2);

        courier.refused.clear();
        watch.now = START.plusSeconds(60 + 120);
        deliverAllDue();
        assertThat(courier.delivered).containsExactly(good, bad);
    }

    @Test
    void afterTheLastTryItIsADeadLetterUntilItIsReplayed() throws SQLException {
        UUID bad = put("bad");
        courier.refused.add(bad);
        for (int i = 0; i < 10; i++) {
            deliverAllDue();
            watch.now = watch.now.plus(Duration.ofHours(1));
        }
        assertThat(courier.tries).containsExactly(1, 2, 3, 4);
        DeadLetter letter = fixture.dead(courier.topic(), about).items().get(0);
        assertThat(letter)
                .isEqualTo(new DeadLetter(
                        bad, 4, letter.putAt(), START.plus(Duration.ofHours(3)), "IllegalStateException"));

        courier.refused.clear();
        assertThat(replayOf(bad, UUID.randomUUID())).isFalse();
        assertThat(replayOf(bad, about)).isTrue();
        deliverAllDueNow();

        assertThat(courier.delivered).containsExactly(bad);
        assertThat(fixture.dead(courier.topic(), about).total()).isZero();
    }

    @Test
    void allDeadLettersOfAThingAreReplayedOrDiscardedTogether() throws SQLException {
        courier.hopeless = true;
        put("one");
        put("two");
        deliverAllDue();
        assertThat(courier.tries).containsExactly(1, 1);
        assertThat(fixture.dead(courier.topic(), about).total()).isEqualTo(2);
        courier.hopeless = false;

        assertThat(fixture.within(() -> fixture.letters().replayAll(courier.topic(), UUID.randomUUID())))
                .isZero();
        assertThat(fixture.within(() -> fixture.letters().replayAll(courier.topic(), about)))
                .isEqualTo(2);
        deliverAllDueNow();
        assertThat(courier.delivered).hasSize(2);

        put("three");
        fixture.discard(courier.topic(), UUID.randomUUID());
        assertThat(fixture.kept(courier.topic())).isEqualTo(1);
        fixture.discard(courier.topic(), about);
        assertThat(fixture.kept(courier.topic())).isZero();
    }

    @Test
    void whatIsPostponedIsNotTriedAndComesAtItsTime() throws SQLException {
        UUID id = put("busy");
        courier.busyUntil = START.plus(Duration.ofMinutes(10));

        deliverAllDue();
        watch.now = START.plus(Duration.ofMinutes(10));
        courier.busyUntil = START;
        deliverAllDue();

        assertThat(courier.delivered).containsExactly(id);
        assertThat(courier.tries).containsExactly(1, 1);
    }

    @Test
    void whatNobodyDeliversIsForgottenAfterAMonth() {
        put("left alone");
        Instant month = START.plus(OutboxPruning.KEPT);

        fixture.prune(Clock.fixed(month, ZoneOffset.UTC));
        assertThat(fixture.kept(courier.topic())).isEqualTo(1);

        assertThat(fixture.prune(Clock.fixed(month.plusMillis(1), ZoneOffset.UTC)))
                .isPositive();
        assertThat(fixture.kept(courier.topic())).isZero();
    }

    @Test
    void theRunningApplicationFindsTheHandlerAndDeliversByItself() throws InterruptedException {
        UUID id = fixture.put(ListenerFixture.TOPIC, about, new OutboxFixture.Note("heard", START), clock.instant());

        Message heard = listener.heard().poll(30, TimeUnit.SECONDS);

        assertThat(heard).isNotNull();
        assertThat(heard.id()).isEqualTo(id);
        assertThat(heard.about()).isEqualTo(about);
        assertThat(heard.payload(OutboxFixture.Note.class)).isEqualTo(new OutboxFixture.Note("heard", START));
    }

    private UUID put(String text) {
        return fixture.put(courier.topic(), about, new OutboxFixture.Note(text, START), START);
    }

    private boolean replayOf(UUID id, UUID thing) {
        return fixture.within(() -> fixture.letters().replay(courier.topic(), thing, id));
    }

    /** Who reads up to the end of the topic before this one, or forgets old messages, holds a row for a moment. */
    private MessageQueue.Claimed claimed() throws SQLException {
        Optional<MessageQueue.Claimed> claimed = Optional.empty();
        while (claimed.isEmpty() && fixture.due(courier.topic(), watch.now) > 0) {
            claimed = fixture.queue().claim(courier.topic(), watch.now, LEASE);
        }
        return claimed.orElseThrow();
    }

    private void deliverAllDue() throws SQLException {
        boolean more = true;
        while (more) {
            more = deliverer.deliverOne(courier) || fixture.due(courier.topic(), watch.now) > 0;
        }
    }

    /** A replay is due by the application's own clock. */
    private void deliverAllDueNow() throws SQLException {
        watch.now = Clock.systemUTC().instant().plus(1, ChronoUnit.MINUTES);
        deliverAllDue();
    }

    private static void waitFor(List<Future<?>> runs) throws ExecutionException, InterruptedException {
        for (Future<?> run : runs) {
            run.get();
        }
    }

    /** Notes what it is given, and refuses what it is told to. */
    private static final class Courier implements MessageHandler {

        private final String topic;
        private final List<UUID> delivered = Collections.synchronizedList(new ArrayList<>());
        private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
        private final List<Integer> tries = Collections.synchronizedList(new ArrayList<>());
        private final Set<UUID> refused = Collections.synchronizedSet(new HashSet<>());
        private volatile boolean hopeless;
        private volatile Instant busyUntil = START;

        Courier(String topic) {
            this.topic = topic;
        }

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public BackOff backOff() {
            return FOUR_TRIES;
        }

        @Override
        public void deliver(Message message) throws Postponed, Undeliverable {
            tries.add(message.tries());
            if (busyUntil.isAfter(START)) {
                throw new Postponed(busyUntil);
            }
            if (hopeless) {
                throw new Undeliverable("nobody lives here");
            }
            if (refused.contains(message.id())) {
                throw new IllegalStateException("not now");
            }
            delivered.add(message.id());
            texts.add(message.payload(OutboxFixture.Note.class).text());
        }
    }

    /** A clock that is set by hand. */
    private static final class Watch extends Clock {

        private volatile Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
