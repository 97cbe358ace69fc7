package eu.pontes.webhook;

import eu.pontes.identity.Callers;
import eu.pontes.identity.Permission;
import eu.pontes.identity.Requires;
import eu.pontes.kernel.Page;
import eu.pontes.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The door for whoever looks whether the other systems of an organisation are told. */
@ApplicationScoped
@Transactional
public class DeliveryService {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Callers callers;

    @Inject
    DeliveryService(Webhooks webhooks, Deliveries deliveries, Callers callers) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.callers = callers;
    }

    /** What a webhook was or is to be told, the newest first. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public Page<Delivery> deliveries(WebhookId id, PageRequest page) {
        return deliveries.of(webhooks.get(callers.current().organisation(), id).id(), page);
    }

    /** The last call of each webhook of the caller's organisation that was called. */
    @Requires(Permission.MANAGE_WEBHOOKS)
    public Map<WebhookId, WebhookCall> lastCalls() {
        return deliveries.lastCalls(webhooks.of(callers.current().organisation()).stream()
                .map(Webhook::id)
                .toList());
    }
}
