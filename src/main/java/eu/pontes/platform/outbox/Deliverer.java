package eu.pontes.platform.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one message after the other: claims it, has it delivered outside any transaction, and settles it. */
final class Deliverer {

    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);
    private static final String LOST = "LostWithItsNode";
    private static final int LONGEST_FAILURE = 100;

    private final MessageQueue queue;
    private final Clock clock;
    private final DoubleSupplier chance;

    /**
     * Delivers from a queue.
     *
     * @param chance numbers from 0 to 1 by which the waits differ
     */
    Deliverer(MessageQueue queue, Clock clock, DoubleSupplier chance) {
        this.queue = queue;
        this.clock = clock;
        this.chance = chance;
    }

    /** Tells whether there was one. */
    boolean deliverOne(MessageHandler handler) throws SQLException {
        Optional<MessageQueue.Claimed> due = queue.claim(handler.topic(), clock.instant(), handler.lease());
        if (due.isPresent()) {
            deliver(handler, due.get());
        }
        return due.isPresent();
    }

    private void deliver(MessageHandler handler, MessageQueue.Claimed claimed) throws SQLException {
        if (claimed.message().tries() > handler.backOff().tries()) {
            // Every try took its node down, or longer than its lease
            die(handler, claimed, LOST);
            return;
        }
        Exception failure = failure(handler, claimed.message());
        if (failure == null) {
            queue.delivered(claimed);
        } else if (failure instanceof Postponed postponed) {
            queue.postponed(claimed, postponed.until());
        } else if (failure instanceof Undeliverable
                || claimed.message().tries() >= handler.backOff().tries()) {
            die(handler, claimed, name(failure));
        } else {
            tryAgain(handler, claimed, name(failure));
        }
    }

    private static @Nullable Exception failure(MessageHandler handler, Message message) {
        try {
            handler.deliver(message);
            return null;
        } catch (Exception failure) {
            return failure;
        }
    }

    private void tryAgain(MessageHandler handler, MessageQueue.Claimed claimed, String failure) throws SQLException {
        Message message = claimed.message();
        Duration wait = handler.backOff().after(message.tries(), chance.getAsDouble());
        LOG.info(
                "Try {} to deliver message {} of {} failed ({}); again after {}",
                message.tries(),
                message.id(),
                handler.topic(),
                failure,
                wait);
        queue.failed(claimed, clock.instant().plus(wait), failure);
    }

    private void die(MessageHandler handler, MessageQueue.Claimed claimed, String failure) throws SQLException {
        LOG.warn("Message {} of {} is not delivered ({})", claimed.message().id(), handler.topic(), failure);
        queue.died(claimed, clock.instant(), failure);
    }

    /** What its message says may be about persons, so it goes neither into the log nor into the table. */
    private static String name(Exception failure) {
        String name = failure.getClass().getSimpleName();
        return name.substring(0, Math.min(name.length(), LONGEST_FAILURE));
    }
}
