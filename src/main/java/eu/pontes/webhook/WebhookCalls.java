package eu.pontes.webhook;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.platform.outbox.BackOff;
import eu.pontes.platform.outbox.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the courier reads before a call and writes down after it, each in a short transaction. */
@ApplicationScoped
class WebhookCalls {

    static final Duration PATIENCE = Duration.ofDays(5);

    private static final Logger LOG = LoggerFactory.getLogger(WebhookCalls.class);
    private static final BackOff REST = new BackOff(Duration.ofSeconds(5), Duration.ofHours(1), 1);

    private final Webhooks webhooks;
    private final SecretSeal seal;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    WebhookCalls(Webhooks webhooks, SecretSeal seal, AuditTrail trail, Clock clock) {
        this.webhooks = webhooks;
        this.seal = seal;
        this.trail = trail;
        this.clock = clock;
    }

    /** An address, and how to call it. */
    record Target(String address, List<Secret> secrets, boolean active, Optional<Instant> restingUntil) {}

    @ActivateRequestContext
    @Transactional
    public Optional<Target> target(UUID webhook) {
        return webhooks.find(webhook)
                .map(found -> new Target(
                        found.address(),
                        found.secrets(seal, clock.instant()),
                        found.isActive(),
                        webhooks.health(found.id()).restingUntil()));
    }

    /** Notes how a call went, and gives an address up that has taken none for days. */
    @ActivateRequestContext
    @Transactional
    public void note(Message message, WebhookEvent event, WebhookCaller.Answer answer, Instant from) {
        Instant now = clock.instant();
        webhooks.lockHealth(message.about()).ifPresent(health -> {
            int millis = Math.toIntExact(Duration.between(from, now).toMillis());
            webhooks.log(new StoredCall(
                    health.webhook(),
                    new WebhookCall(message.id(), event, from, answer.outcome(), answer.status(), millis)));
            if (answer.outcome() == CallOutcome.TAKEN) {
                health.taken();
            } else if (event != WebhookEvent.TEST) {
                fail(health, answer, now);
            }
        });
    }

    private void fail(WebhookHealth health, WebhookCaller.Answer answer, Instant now) {
        health.failed(
                now,
                now.plus(REST.after(
                        health.failures() + 1, ThreadLocalRandom.current().nextDouble())));
        boolean tooLong = health.failingSince()
                .filter(since -> since.plus(PATIENCE).isBefore(now))
                .isPresent();
        if (tooLong || answer.outcome() == CallOutcome.GONE) {
            webhooks.lock(health.webhook()).filter(Webhook::isActive).ifPresent(this::giveUp);
        }
    }

    private void giveUp(Webhook webhook) {
        webhook.giveUp();
        LOG.warn("Webhook {} is given up", webhook.id());
        trail.record(
                webhook.organisation(),
                "webhook.given-up",
                new Subject("webhook", webhook.id().value()));
    }

    static WebhookEvent event(Message message) {
        String type = message.payload(WebhookBody.class).type();
        return Arrays.stream(WebhookEvent.values())
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no event of webhooks: " + type));
    }
}
