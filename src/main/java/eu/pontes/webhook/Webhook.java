package eu.pontes.webhook;

import eu.pontes.identity.OrganisationKind;
import eu.pontes.kernel.Problem;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.data.EnumColumn;
import eu.pontes.platform.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that an organisation wants called, and what about. */
@Entity
@Table(name = "webhook")
class Webhook {

    /** How long both secrets sign after a new one was drawn: the other side changes over in its own time. */
    static final Duration ROTATION = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private OrganisationKind audience;

    private String address;
    private String events;

    @Enumerated(EnumType.STRING)
    private WebhookStatus status;

    private byte[] secret;

    @Column(name = "old_secret")
    private byte @Nullable [] oldSecret;

    @Column(name = "old_secret_until")
    private @Nullable Instant oldSecretUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Webhook() {}

    Webhook(
            TenantId organisation,
            OrganisationKind audience,
            WriteWebhook content,
            SecretSeal seal,
            Secret drawn,
            Instant now) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.audience = audience;
        this.address = content.address();
        this.events = EnumColumn.written(content.events());
        this.status = WebhookStatus.ACTIVE;
        this.secret = seal.seal(drawn, new WebhookId(id));
        this.createdAt = now;
    }

    void rewrite(WriteWebhook content) {
        address = content.address();
        events = EnumColumn.written(content.events());
    }

    /** Draws a new secret; the one before goes on signing for a day. */
    void renew(SecretSeal seal, Secret drawn, Instant now) {
        oldSecret = secret;
        oldSecretUntil = now.plus(ROTATION);
        secret = seal.seal(drawn, id());
    }

    /** What calls are signed with, the newest first. */
    List<Secret> secrets(SecretSeal seal, Instant now) {
        List<Secret> secrets = new ArrayList<>();
        secrets.add(seal.open(secret, id()));
        if (oldSecret != null && oldSecretUntil != null && oldSecretUntil.isAfter(now)) {
            secrets.add(seal.open(oldSecret, id()));
        }
        return secrets;
    }

    void pause() {
        if (status != WebhookStatus.ACTIVE) {
            throw Problem.conflict("webhook-not-active");
        }
        status = WebhookStatus.PAUSED;
    }

    void resume() {
        if (status == WebhookStatus.ACTIVE) {
            throw Problem.conflict("webhook-active");
        }
        status = WebhookStatus.ACTIVE;
    }

    void giveUp() {
        status = WebhookStatus.GIVEN_UP;
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw Problem.stale();
        }
    }

    WebhookId id() {
        return new WebhookId(id);
    }

    TenantId organisation() {
        return new TenantId(organisationId);
    }

    String address() {
        return address;
    }

    boolean isActive() {
        return status == WebhookStatus.ACTIVE;
    }

    WebhookView view(Instant now, WebhookHealth health) {
        return new WebhookView(
                id(),
                version,
                address,
                EnumColumn.read(events, WebhookEvent.class),
                status,
                health.failingSince(),
                Optional.ofNullable(oldSecretUntil).filter(now::isBefore),
                createdAt);
    }
}
