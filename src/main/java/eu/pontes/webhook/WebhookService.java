package eu.pontes.webhook;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.outbox.DeadLetter;
import eu.pontes.platform.outbox.DeadLetters;
import eu.pontes.platform.outbox.Outbox;
import eu.pontes.platform.validation.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** The door for whoever connects an organisation's other systems. */
@ApplicationScoped
@Transactional
public class WebhookService {

    /** How many an organisation can have. */
    public static final int MOST = 5;

    private final Webhooks webhooks;
    private final WebhookAddress addresses;
    private final SecretSeal seal;
    private final Outbox outbox;
    private final DeadLetters letters;
    private final Callers callers;
    private final AuditTrail trail;
    private final Checks checks;
    private final Clock clock;

    @Inject
    WebhookService(
            Webhooks webhooks,
            WebhookAddress addresses,
            SecretSeal seal,
            Outbox outbox,
            DeadLetters letters,
            Callers callers,
            AuditTrail trail,
            Checks checks,
            Clock clock) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.seal = seal;
        this.outbox = outbox;
        this.letters = letters;
        this.callers = callers;
        this.trail = trail;
        this.checks = checks;
        this.clock = clock;
    }

    /** All of the caller's organisation, the oldest first. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public List<WebhookView> webhooks() {
        TenantId organisation = callers.current().organisation();
        Map<WebhookId, WebhookHealth> health = webhooks.healthOf(organisation);
        return webhooks.of(organisation).stream()
                .map(webhook -> webhook.view(clock.instant(), Objects.requireNonNull(health.get(webhook.id()))))
                .toList();
    }

    @Requires(Permission.MANAGE_WEBHOOKS)
    public WebhookView webhook(WebhookId id) {
        return view(own(id));
    }

    /** Has an address called from now on; the secret is shown this once. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public SecretShown add(WriteWebhook command) {
        WriteWebhook valid = valid(command);
        Caller caller = callers.current();
        if (webhooks.of(caller.organisation()).size() >= MOST) {
            throw Problem.conflict("webhook-many", MOST);
        }
        Secret secret = Secret.draw();
        Webhook webhook = new Webhook(caller.organisation(), caller.kind(), valid, seal, secret, clock.instant());
        webhooks.add(webhook);
        return new SecretShown(saved(webhook, "webhook.added"), secret.shown());
    }

    @Requires(Permission.MANAGE_WEBHOOKS)
    public WebhookView change(WebhookId id, int version, WriteWebhook command) {
        WriteWebhook valid = valid(command);
        return edit(id, version, "webhook.changed", webhook -> webhook.rewrite(valid));
    }

    /** Calls the address no more; what waits becomes a dead letter, to be replayed. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public WebhookView pause(WebhookId id, int version) {
        return edit(id, version, "webhook.paused", Webhook::pause);
    }

    /** Calls the address again, as if nothing had failed. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public WebhookView resume(WebhookId id, int version) {
        return edit(id, version, "webhook.resumed", webhook -> {
            webhook.resume();
            webhooks.lockHealth(id.value()).ifPresent(WebhookHealth::taken);
        });
    }

    /** Draws a new secret; the one before signs beside it for a day. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public SecretShown renewSecret(WebhookId id, int version) {
        Secret secret = Secret.draw();
        WebhookView view =
                edit(id, version, "webhook.secret-renewed", webhook -> webhook.renew(seal, secret, clock.instant()));
        return new SecretShown(view, secret.shown());
    }

    /** Forgets a webhook with its log and all that waits for it. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public void remove(WebhookId id, int version) {
        Webhook webhook = own(id);
        webhook.requireVersion(version);
        webhooks.lockHealth(id.value());
        webhooks.remove(webhook);
        webhooks.flush();
        outbox.discard(WebhookCourier.TOPIC, id.value());
        record(webhook, "webhook.removed");
    }

    /** Calls the address once with nothing to tell, also while it is paused; the log of calls tells how it went. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public UUID test(WebhookId id) {
        Webhook webhook = own(id);
        WebhookBody body = new WebhookBody(WebhookEvent.TEST, clock.instant(), WebhookBody.Data.of(webhook.id()));
        return outbox.put(WebhookCourier.TOPIC, id.value(), body, clock.instant());
    }

    /** The calls of the last weeks, the last one first. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public Page<WebhookCall> calls(WebhookId id, PageRequest page) {
        return webhooks.calls(own(id).id(), page);
    }

    /** What could not be told and is not tried any more. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public Page<DeadLetter> deadLetters(WebhookId id, PageRequest page) {
        return letters.about(WebhookCourier.TOPIC, own(id).id().value(), page);
    }

    /** Tells once more what could not be told. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public void replay(WebhookId id, UUID message) {
        Webhook webhook = own(id);
        if (!letters.replay(WebhookCourier.TOPIC, id.value(), message)) {
            throw Problem.notFound("webhook");
        }
        record(webhook, "webhook.replayed");
    }

    /** Tells once more all that could not be told; returns how much that is. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public int replayAll(WebhookId id) {
        Webhook webhook = own(id);
        int replayed = letters.replayAll(WebhookCourier.TOPIC, id.value());
        record(webhook, "webhook.replayed");
        return replayed;
    }

    private WriteWebhook valid(WriteWebhook command) {
        checks.valid(command);
        if (command.events().contains(WebhookEvent.TEST)) {
            throw Problem.invalid("events", "WebhookTest");
        }
        return new WriteWebhook(addresses.valid(command.address()), command.events());
    }

    private WebhookView edit(WebhookId id, int version, String action, Consumer<Webhook> change) {
        Webhook webhook = own(id);
        webhook.requireVersion(version);
        change.accept(webhook);
        return saved(webhook, action);
    }

    private WebhookView saved(Webhook webhook, String action) {
        webhooks.flush();
        record(webhook, action);
        return view(webhook);
    }

    private WebhookView view(Webhook webhook) {
        return webhook.view(clock.instant(), webhooks.health(webhook.id()));
    }

    private void record(Webhook webhook, String action) {
        trail.record(
                webhook.organisation(),
                action,
                new Subject("webhook", webhook.id().value()));
    }

    private Webhook own(WebhookId id) {
        return webhooks.get(callers.current().organisation(), id);
    }
}
