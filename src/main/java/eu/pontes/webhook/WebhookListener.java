package eu.pontes.webhook;

import eu.pontes.identity.OrganisationKind;
import eu.pontes.kernel.TenantId;
import eu.pontes.platform.outbox.Outbox;
import eu.pontes.referral.ReferralMoved;
import eu.pontes.vacancy.OfferClosed;
import eu.pontes.vacancy.OfferEdited;
import eu.pontes.vacancy.OfferId;
import eu.pontes.vacancy.OfferPublished;
import eu.pontes.vacancy.OfferStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Leaves a message for every webhook that wants to know, in the transaction of what happened. */
@ApplicationScoped
class WebhookListener {

    private final Webhooks webhooks;
    private final Outbox outbox;
    private final Clock clock;
    private final String base;

    @Inject
    WebhookListener(
            Webhooks webhooks, Outbox outbox, Clock clock, @ConfigProperty(name = "pontes.base-url") String base) {
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.clock = clock;
        this.base = base;
    }

    void published(@Observes OfferPublished news) {
        tell(WebhookEvent.OFFER_PUBLISHED, news.offer(), news.employer(), news.status());
    }

    void edited(@Observes OfferEdited news) {
        tell(WebhookEvent.OFFER_CHANGED, news.offer(), news.employer(), news.status());
    }

    void closed(@Observes OfferClosed news) {
        tell(WebhookEvent.OFFER_CLOSED, news.offer(), news.employer(), news.status());
    }

    void moved(@Observes ReferralMoved news) {
        Set<UUID> listening = webhooks.listening(WebhookEvent.REFERRAL_CHANGED, news.desk(), news.employer());
        WebhookBody.Data data = new WebhookBody.Data(
                null,
                news.offer().value(),
                news.employer().value(),
                news.referral().value(),
                news.status().name(),
                null);
        tell(listening, WebhookEvent.REFERRAL_CHANGED, data);
    }

    /** The page is named while there is one. */
    private void tell(WebhookEvent event, OfferId offer, TenantId employer, OfferStatus status) {
        Set<UUID> listening = new HashSet<>(webhooks.listening(event, OrganisationKind.JOB_DESK));
        listening.addAll(webhooks.listening(event, employer, employer));
        String page = status == OfferStatus.PUBLISHED ? base + "/offers/" + offer : null;
        tell(listening, event, new WebhookBody.Data(null, offer.value(), employer.value(), null, status.name(), page));
    }

    private void tell(Set<UUID> listening, WebhookEvent event, WebhookBody.Data data) {
        Instant now = clock.instant();
        listening.forEach(webhook -> outbox.put(WebhookCourier.TOPIC, webhook, new WebhookBody(event, now, data), now));
    }
}
