package eu.pontes.webhook;

import eu.pontes.platform.outbox.Message;
import eu.pontes.platform.outbox.MessageHandler;
import eu.pontes.platform.outbox.Postponed;
import eu.pontes.platform.outbox.Undeliverable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Brings messages to the addresses. While one of them does not answer, only one call at a time finds out whether it does
 * again: the others wait, so that neither they nor other addresses are held up by its time-outs.
 */
@ApplicationScoped
class WebhookCourier implements MessageHandler {

    static final String TOPIC = "webhook";

    private static final int AT_ONCE = 4;

    private final WebhookCalls calls;
    private final WebhookCaller caller;
    private final Clock clock;

    @Inject
    WebhookCourier(WebhookCalls calls, WebhookCaller caller, Clock clock) {
        this.calls = calls;
        this.caller = caller;
        this.clock = clock;
    }

    /** A call that was not taken; the log of calls tells why. */
    static final class NotTaken extends IOException {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public void deliver(Message message) throws NotTaken, Postponed, Undeliverable {
        WebhookEvent event = WebhookCalls.event(message);
        Optional<WebhookCalls.Target> target = calls.target(message.about());
        if (target.isEmpty()) {
            return;
        }
        boolean test = event == WebhookEvent.TEST;
        if (!target.get().active() && !test) {
            throw new Undeliverable("the webhook is switched off");
        }
        Instant now = clock.instant();
        Optional<Instant> rest = target.get().restingUntil().filter(until -> until.isAfter(now) && !test);
        if (rest.isPresent()) {
            throw new Postponed(rest.get());
        }
        WebhookCaller.Answer answer =
                caller.call(target.get().address(), target.get().secrets(), message.id(), now, message.json());
        calls.note(message, event, answer, now);
        if (answer.outcome() != CallOutcome.TAKEN) {
            if (test) {
                throw new Undeliverable("a test is not repeated");
            }
            throw new NotTaken();
        }
    }
}
