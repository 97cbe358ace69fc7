package eu.pontes.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the calls of a webhook went lately. It stands beside the webhook and has no version, so that a call that fails is no
 * change which whoever edits the webhook meanwhile would have to look at.
 */
@Entity
@Table(name = "webhook_health")
class WebhookHealth {

    @Id
    @Column(name = "webhook_id")
    private UUID webhookId;

    private int failures;

    @Column(name = "failing_since")
    private @Nullable Instant failingSince;

    @Column(name = "resting_until")
    private @Nullable Instant restingUntil;

    protected WebhookHealth() {}

    WebhookHealth(WebhookId webhook) {
        this.webhookId = webhook.value();
    }

    /** Forgets what failed. */
    void taken() {
        failures = 0;
        failingSince = null;
        restingUntil = null;
    }

    /** Leaves the address alone for a while, however much there is to tell. */
    void failed(Instant now, Instant until) {
        failures++;
        failingSince = failingSince == null ? now : failingSince;
        restingUntil = until;
    }

    WebhookId webhook() {
        return new WebhookId(webhookId);
    }

    int failures() {
        return failures;
    }

    Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    Optional<Instant> restingUntil() {
        return Optional.ofNullable(restingUntil);
    }
}
