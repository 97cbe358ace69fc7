package eu.pontes.webhook;

import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the log of calls: when, how it ended and how long it took, not what was said. */
@Entity
@Table(name = "webhook_call")
class StoredCall {

    @Id
    private UUID id;

    @Column(name = "webhook_id")
    private UUID webhookId;

    @Column(name = "message_id")
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private WebhookEvent event;

    @Column(name = "called_at")
    private Instant calledAt;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    @Column(name = "http_status")
    private @Nullable Integer httpStatus;

    private int millis;

    protected StoredCall() {}

    StoredCall(WebhookId webhook, WebhookCall call) {
        this.id = Ids.next();
        this.webhookId = webhook.value();
        this.messageId = call.message();
        this.event = call.event();
        this.calledAt = call.at();
        this.outcome = call.outcome();
        this.httpStatus = call.httpStatus().orElse(null);
        this.millis = call.millis();
    }

    WebhookCall view() {
        return new WebhookCall(messageId, event, calledAt, outcome, Optional.ofNullable(httpStatus), millis);
    }
}
